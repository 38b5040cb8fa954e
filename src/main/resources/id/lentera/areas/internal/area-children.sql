SELECT a.id, a.level, a.fid, a.code, a.bps_code, a.name, a.kind, a.parent_id, a.registered
FROM area a
WHERE a.parent_id = :id
  AND (a.registered OR EXISTS (SELECT 1 FROM boundary b JOIN boundary_set s ON s.id = b.boundary_set_id AND s.active
                               WHERE b.area_id = a.id))
ORDER BY a.code
