-- The figures that list-values.sql would give for each year, one after another: what edges and sizes shared by all years rest on.
SELECT value::double precision
FROM (
    SELECT DISTINCT ON (area_id, year) area_id, year, value
    FROM current_observation
    WHERE indicator_id = :indicator AND level = :level AND variant = 0 AND value IS NOT NULL
      AND (area_code LIKE :prefix OR area_code = :code)
    ORDER BY area_id, year, status = 'DEMO', id DESC
) figures
