INSERT INTO area AS a (level, fid, code, name, name_key, kind, parent_id, registered)
SELECT :level,
       coalesce(old.fid, (SELECT coalesce(max(fid), 0) FROM area WHERE level = :level)
                         + row_number() OVER (PARTITION BY old.id IS NULL ORDER BY s.code)),
       s.code, s.name, s.name_key, 'UNREGISTERED', p.id, false
FROM unregistered_stage s
JOIN area p ON p.code = s.parent
LEFT JOIN area old ON old.code = s.code
ORDER BY s.code
ON CONFLICT (code) DO UPDATE SET name = excluded.name, name_key = excluded.name_key
