SELECT :code AS code, e.west, e.south, e.east, e.north, (e.west + e.east) / 2 AS lng, (e.south + e.north) / 2 AS lat, e.area_km2
FROM (SELECT min(ST_XMin(b.geom)) AS west, min(ST_YMin(b.geom)) AS south, max(ST_XMax(b.geom)) AS east, max(ST_YMax(b.geom)) AS north,
             sum(b.area_km2) AS area_km2
      FROM boundary b
      JOIN boundary_set s ON s.id = b.boundary_set_id AND s.active
      JOIN area a ON a.id = b.area_id AND a.level = 1) e
WHERE e.west IS NOT NULL
