SELECT a.fid, round(ST_X(b.label)::numeric, 4) AS lng, round(ST_Y(b.label)::numeric, 4) AS lat
FROM area a
JOIN boundary b ON b.area_id = a.id
JOIN boundary_set s ON s.id = b.boundary_set_id AND s.active
WHERE a.level = :level
  AND (a.code LIKE :prefix OR a.code = :code)
ORDER BY a.fid
