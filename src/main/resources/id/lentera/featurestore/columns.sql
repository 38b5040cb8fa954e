SELECT a.attname, coalesce(b.typname, t.typname) AS type, coalesce(b.typtype, t.typtype)::text AS kind, a.attnotnull,
       g.srid, g.type AS geometry_type
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_type b ON t.typtype = 'd' AND b.oid = t.typbasetype
LEFT JOIN geometry_columns g
  ON g.f_table_schema = n.nspname AND g.f_table_name = c.relname AND g.f_geometry_column = a.attname
WHERE n.nspname = ? AND c.relname = ? AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum
