SELECT c.id, a.code, a.name, h.cohort::integer AS cohort, c.type_code AS type, c.level_code AS level, c.state,
       c.received_on AS received, c.due_on AS due, c.closed_on AS closed, c.reversed, c.version
FROM complaint c
JOIN recert_cohort h ON h.id = c.cohort_id
JOIN area a ON a.id = h.area_id
ORDER BY c.closed_on IS NOT NULL, c.received_on, c.id
