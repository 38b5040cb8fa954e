-- Registered areas of the same level whose polygon touches this one in the active boundary set. The polygons of a level are one
-- coverage, so touching means sharing a border. The index finds the candidates by their boxes.
SELECT a.id, a.level, a.fid, a.code, a.bps_code, a.name, a.kind, a.parent_id, a.registered
FROM boundary own
JOIN boundary_set s ON s.id = own.boundary_set_id AND s.active
JOIN area here ON here.id = own.area_id
JOIN boundary other ON other.boundary_set_id = own.boundary_set_id AND ST_Intersects(other.geom, own.geom)
JOIN area a ON a.id = other.area_id AND a.level = here.level
WHERE own.area_id = :id AND a.id <> :id AND a.registered
ORDER BY a.code
