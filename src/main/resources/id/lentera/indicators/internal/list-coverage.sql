SELECT DISTINCT indicator_id, level, year
FROM current_observation
WHERE variant = 0 AND value IS NOT NULL
  AND (CAST(:indicator AS text) IS NULL OR indicator_id = CAST(:indicator AS text))
ORDER BY indicator_id, level, year
