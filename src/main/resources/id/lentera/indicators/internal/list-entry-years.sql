SELECT DISTINCT year
FROM current_observation
WHERE indicator_id = :indicator
  AND (CAST(:level AS integer) IS NULL OR level = CAST(:level AS integer))
  AND (variant > 0) = :alternatives
  AND (area_code LIKE :prefix OR area_code = :code)
ORDER BY year
