SELECT DISTINCT ON (o.area_id) o.area_id, o.value::double precision AS value, o.absence, o.status = 'DEMO' AS demo
FROM current_observation o
WHERE o.indicator_id = ? AND o.year = ? AND o.variant = 0 AND o.level = ? AND (o.area_code LIKE ? OR o.area_code = ?)
ORDER BY o.area_id, o.status = 'DEMO', o.id DESC
