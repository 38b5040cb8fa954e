-- The page is cut before names above and polygons are looked up. Best hits first: the whole name or code, then names that begin so.
WITH page AS (
    SELECT a.id,
           CASE WHEN a.name_key = :name OR a.code = :dotted THEN 0
                WHEN a.bps_code = :digits THEN 1
                WHEN :name <> '' AND starts_with(a.name_key, :name) THEN 2
                ELSE 3 END AS rank
    FROM area a
    /*matching*/
    ORDER BY CASE WHEN :everything THEN 0
                  WHEN a.name_key = :name OR a.code = :dotted THEN 0
                  WHEN a.bps_code = :digits THEN 1
                  WHEN :name <> '' AND starts_with(a.name_key, :name) THEN 2
                  ELSE 3 END,
             CASE WHEN :everything THEN 0 ELSE a.level END, a.code
    LIMIT :limit OFFSET :offset
)
SELECT a.id, a.level, a.fid, a.code, a.bps_code, a.name, a.kind, a.parent_id, a.registered, p.code AS parent, up.parents,
       ST_XMin(b.geom) AS west, ST_YMin(b.geom) AS south, ST_XMax(b.geom) AS east, ST_YMax(b.geom) AS north,
       ST_X(b.label) AS lng, ST_Y(b.label) AS lat, b.area_km2
FROM page
JOIN area a ON a.id = page.id
LEFT JOIN area p ON p.id = a.parent_id
LEFT JOIN LATERAL (SELECT array_agg(u.name ORDER BY u.level) AS parents FROM area u
                   WHERE u.code IN (substr(a.code, 1, 2), substr(a.code, 1, 5), substr(a.code, 1, 8)) AND u.level < a.level) up ON true
LEFT JOIN (boundary b JOIN boundary_set s ON s.id = b.boundary_set_id AND s.active) ON b.area_id = a.id
ORDER BY CASE WHEN :everything THEN 0 ELSE page.rank END, CASE WHEN :everything THEN 0 ELSE a.level END, a.code
