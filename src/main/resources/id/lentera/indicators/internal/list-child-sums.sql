-- Counts of areas with a figure, beside the sum over the areas one level below. Money is left out: the transfers of a province's
-- own government and the poverty line do not contain those of its kabupaten.
WITH figure AS MATERIALIZED (
    SELECT o.area_id, a.parent_id, o.level, o.fid, o.area_name, o.indicator_id, o.year, o.value, o.batch_id, o.row_number
    FROM current_observation o
    JOIN area a ON a.id = o.area_id
    JOIN indicator i ON i.id = o.indicator_id AND i.kind = 'COUNT'
    WHERE o.variant = 0 AND o.value IS NOT NULL AND o.status <> 'DEMO'
), summed AS MATERIALIZED (
    SELECT parent_id, indicator_id, year, sum(value) AS value, count(*) AS areas, max(scale(value)) AS scale
    FROM figure
    GROUP BY parent_id, indicator_id, year
), children AS MATERIALIZED (
    SELECT parent_id, count(*) AS areas FROM area WHERE registered AND level <= 3 GROUP BY parent_id
)
SELECT p.area_name, p.year, b.file, p.row_number AS row, p.value AS published, s.value AS summed,
       s.areas AS summed_areas, s.scale, c.areas AS all_areas
FROM figure p
JOIN summed s ON s.parent_id = p.area_id AND s.indicator_id = p.indicator_id AND s.year = p.year
JOIN children c ON c.parent_id = p.area_id
JOIN batch b ON b.id = p.batch_id
ORDER BY p.level, p.fid, p.indicator_id, p.year
