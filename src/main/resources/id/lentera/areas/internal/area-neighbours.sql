-- Registered areas of the same level whose polygon touches this one in the active boundary set. The polygons of a level are one
-- coverage, so touching means sharing a border. Candidates are cut down to the level before polygons are compared: a province
-- touches all of its villages too.
WITH own AS (
    SELECT b.boundary_set_id, b.geom, a.level
    FROM boundary b
    JOIN boundary_set s ON s.id = b.boundary_set_id AND s.active
    JOIN area a ON a.id = b.area_id
    WHERE b.area_id = :id
), candidate AS MATERIALIZED (
    SELECT a.id, other.geom, own.geom AS own_geom
    FROM own
    JOIN boundary other ON other.boundary_set_id = own.boundary_set_id AND other.geom && own.geom
    JOIN area a ON a.id = other.area_id AND a.level = own.level
    WHERE a.id <> :id AND a.registered
)
SELECT a.id, a.level, a.fid, a.code, a.bps_code, a.name, a.kind, a.parent_id, a.registered
FROM candidate c
JOIN area a ON a.id = c.id
WHERE ST_Intersects(c.geom, c.own_geom)
ORDER BY a.code
