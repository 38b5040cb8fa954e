SELECT coalesce(sum(o.value), 0) AS summed, count(o.value) AS areas
FROM current_observation o
WHERE o.indicator_id = :indicator AND o.year = :year AND o.variant = 0 AND o.status <> 'DEMO'
  AND o.area_id IN (:areas)
