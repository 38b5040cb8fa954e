SELECT count(*)
FROM current_observation o
WHERE o.indicator_id = :indicator
  AND (CAST(:level AS integer) IS NULL OR o.level = CAST(:level AS integer))
  AND (CAST(:year AS integer) IS NULL OR o.year = CAST(:year AS integer))
  AND (CAST(:alternatives AS boolean) IS NULL OR (o.variant > 0) = CAST(:alternatives AS boolean))
  AND (o.area_code LIKE :prefix OR o.area_code = :code)
