-- published: whether there is more than demonstration values
SELECT indicator_id, level, year, bool_or(status <> 'DEMO') AS published
FROM current_observation
WHERE variant = 0 AND value IS NOT NULL
GROUP BY indicator_id, level, year
ORDER BY indicator_id, level, year
