-- What GeoTools reads. The polygon of the active boundary set is joined from outside, so that areas without one are there too and
-- queries that don't ask for it never touch the boundary table.
CREATE VIEW fs_area AS
SELECT a.id, a.fid, a.level, a.code, a.name, a.kind, p.code AS parent, a.registered, b.area_km2, b.geom
FROM area a
LEFT JOIN area p ON p.id = a.parent_id
LEFT JOIN boundary b ON b.area_id = a.id AND b.boundary_set_id = (SELECT s.id FROM boundary_set s WHERE s.active);

CREATE VIEW fs_observation AS
SELECT o.id, o.fid, o.level, o.area_code AS code, o.area_name AS name, o.indicator_id AS indicator, o.year, o.variant, o.value,
       o.absence, o.status, o.numerator, o.denominator, o.source_id, o.note,
       b.geom
FROM current_observation o
LEFT JOIN boundary b ON b.area_id = o.area_id AND b.boundary_set_id = (SELECT s.id FROM boundary_set s WHERE s.active);

-- The unique column of each view, in the form in which GeoTools' own PostGIS store looks for it.
CREATE VIEW gt_pk_metadata AS
SELECT current_schema()::text AS table_schema, t.table_name, t.pk_column, 1 AS pk_column_idx, 'assigned'::text AS pk_policy,
       NULL::text AS pk_sequence
FROM (VALUES ('fs_area', 'id'), ('fs_observation', 'id'), ('fs_delivery', 'id')) t (table_name, pk_column);
