-- The label point of each area of a programme on the active boundary; an area without polygon takes that of the nearest area above.
WITH RECURSIVE place AS (
    SELECT DISTINCT d.area_code, d.area_name, d.level, d.area_id AS at_id
    FROM fs_delivery d
    WHERE d.programme_id = :programme AND d.level > 0
      AND (:within = '00' OR d.area_code = :within OR d.area_code LIKE :within || '.%')
), climb AS (
    SELECT p.area_code, p.area_name, p.level, p.at_id, 0 AS steps FROM place p
    UNION ALL
    SELECT c.area_code, c.area_name, c.level, a.parent_id, c.steps + 1
    FROM climb c JOIN area a ON a.id = c.at_id
    WHERE a.parent_id IS NOT NULL AND c.steps < 4
)
SELECT DISTINCT ON (c.area_code)
       c.area_code, c.area_name, c.level, a.code AS placed_at, c.steps > 0 AS approximate,
       ST_X(b.label) AS lng, ST_Y(b.label) AS lat
FROM climb c
JOIN area a ON a.id = c.at_id AND a.level > 0
JOIN boundary b ON b.area_id = c.at_id
    AND b.boundary_set_id = (SELECT s.id FROM boundary_set s WHERE s.active)
ORDER BY c.area_code, c.steps
