SELECT a.fid, a.code, a.name, a.registered, coalesce(p.code, '') AS parent
FROM area a
LEFT JOIN area p ON p.id = a.parent_id
WHERE a.level = :level
  AND (a.code LIKE :prefix OR a.code = :code)
  AND (a.registered OR EXISTS (SELECT 1 FROM boundary b JOIN boundary_set s ON s.id = b.boundary_set_id AND s.active
                               WHERE b.area_id = a.id))
ORDER BY a.fid
