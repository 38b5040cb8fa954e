SELECT c.id, a.code, a.name, c.cohort::integer AS year, c.households, c.version
FROM recert_cohort c
JOIN area a ON a.id = c.area_id
ORDER BY a.code, c.cohort
