-- One row per kabupaten and level of its polygons; polygons of no kabupaten (lakes on the border of several) share a row without code.
WITH active AS (
    SELECT id FROM boundary_set WHERE active
), polygons AS (
    SELECT m.regency_id, m.source_level AS level,
           count(*) AS polygons,
           count(*) FILTER (WHERE m.method = 'CODE') AS by_code,
           count(*) FILTER (WHERE m.method = 'NAME') AS by_name,
           count(*) FILTER (WHERE m.method = 'NEAR_NAME') AS by_near_name,
           count(*) FILTER (WHERE m.method = 'UNMATCHED') AS unmatched,
           count(*) FILTER (WHERE m.method = 'NOT_AN_AREA') AS not_an_area
    FROM boundary_match m
    JOIN active ON active.id = m.boundary_set_id
    GROUP BY m.regency_id, m.source_level
), matched AS (
    SELECT DISTINCT m.area_id FROM boundary_match m JOIN active ON active.id = m.boundary_set_id WHERE m.area_id IS NOT NULL
), registered AS (
    SELECT CASE a.level WHEN 3 THEN p.id ELSE p.parent_id END AS regency_id, a.level,
           count(*) AS registered, count(matched.area_id) AS with_polygon
    FROM area a
    JOIN area p ON p.id = a.parent_id
    LEFT JOIN matched ON matched.area_id = a.id
    WHERE a.registered AND a.level IN (3, 4)
    GROUP BY 1, 2
)
SELECT r.code, r.name, coalesce(p.name, '') AS province, polygons.level, polygons.polygons, polygons.by_code, polygons.by_name,
       polygons.by_near_name, polygons.unmatched, polygons.not_an_area,
       coalesce(g.registered, 0) AS registered, coalesce(g.with_polygon, 0) AS with_polygon
FROM polygons
LEFT JOIN area r ON r.id = polygons.regency_id
LEFT JOIN area p ON p.id = r.parent_id
LEFT JOIN registered g ON g.regency_id = polygons.regency_id AND g.level = polygons.level
ORDER BY r.code NULLS LAST, polygons.level
