SELECT area_id, indicator_id, year
FROM current_observation
WHERE variant = 0 AND value IS NOT NULL AND status <> 'DEMO'
