SELECT o.area_code AS code, o.value, o.absence, o.status, o.source_id, o.batch_id
FROM current_observation o
WHERE o.indicator_id = :indicator AND o.year = :year AND o.variant = 0 AND o.level = :level AND o.status <> 'DEMO'
  AND o.area_code LIKE :prefix
ORDER BY o.area_code
