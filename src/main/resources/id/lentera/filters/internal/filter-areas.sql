-- The areas that list-values.sql gives a map, with the same figure and state, and what else a filter names. What it doesn't name
-- PostgreSQL doesn't read: every join is to one row at most.
SELECT a.fid, /* demonstration */ AS contoh, a.code AS kode, a.name AS nama, p.code AS induk, p.name AS nama_induk,
       b.area_km2 AS luas_km2, b.geom AS batas, f.value AS nilai,
       CASE
           WHEN NOT a.registered THEN 'UNREGISTERED'
           WHEN f.demo THEN 'DEMO'
           WHEN f.value IS NOT NULL THEN 'VALUE'
           ELSE coalesce(f.absence, 'NOT_COLLECTED')
       END AS keadaan /* further columns */
FROM area a
LEFT JOIN area p ON p.id = a.parent_id
LEFT JOIN boundary b ON b.area_id = a.id AND b.boundary_set_id = (SELECT s.id FROM boundary_set s WHERE s.active)
LEFT JOIN (/* figures */) f ON f.area_id = a.id
/* further joins */
WHERE a.level = ?
  AND (a.code LIKE ? OR a.code = ?)
  AND (a.registered OR EXISTS (SELECT 1 FROM boundary x JOIN boundary_set y ON y.id = x.boundary_set_id AND y.active
                               WHERE x.area_id = a.id))
