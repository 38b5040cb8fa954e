SELECT DISTINCT year
FROM current_observation
WHERE indicator_id = :indicator AND level = :level AND variant = 0 AND value IS NOT NULL
  AND (area_code LIKE :prefix OR area_code = :code)
ORDER BY year
