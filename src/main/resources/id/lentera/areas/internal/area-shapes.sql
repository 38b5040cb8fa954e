SELECT a.fid, a.code, ST_AsBinary(b.geom) AS geom
FROM area a
JOIN boundary b ON b.area_id = a.id
JOIN boundary_set s ON s.id = b.boundary_set_id AND s.active
WHERE a.level = :level
  AND (a.code LIKE :prefix OR a.code = :code)
ORDER BY a.fid
