SELECT a.code,
       ST_XMin(b.geom) AS west, ST_YMin(b.geom) AS south, ST_XMax(b.geom) AS east, ST_YMax(b.geom) AS north,
       ST_X(b.label) AS lng, ST_Y(b.label) AS lat, b.area_km2
FROM area a
JOIN boundary b ON b.area_id = a.id
JOIN boundary_set s ON s.id = b.boundary_set_id AND s.active
WHERE a.code IN (:code, substr(:code, 1, 8), substr(:code, 1, 5), substr(:code, 1, 2))
ORDER BY a.level DESC
LIMIT 1
