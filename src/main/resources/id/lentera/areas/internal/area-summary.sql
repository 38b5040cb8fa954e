SELECT a.id, a.level, a.fid, a.code, a.bps_code, a.name, a.kind, a.parent_id, a.registered, p.code AS parent, up.parents,
       ST_XMin(b.geom) AS west, ST_YMin(b.geom) AS south, ST_XMax(b.geom) AS east, ST_YMax(b.geom) AS north,
       ST_X(b.label) AS lng, ST_Y(b.label) AS lat, b.area_km2
FROM area a
LEFT JOIN area p ON p.id = a.parent_id
LEFT JOIN LATERAL (SELECT array_agg(u.name ORDER BY u.level) AS parents FROM area u
                   WHERE u.code IN (substr(a.code, 1, 2), substr(a.code, 1, 5), substr(a.code, 1, 8)) AND u.level < a.level
                     AND a.level > 0) up ON true
LEFT JOIN (boundary b JOIN boundary_set s ON s.id = b.boundary_set_id AND s.active) ON b.area_id = a.id
WHERE a.id = :id
