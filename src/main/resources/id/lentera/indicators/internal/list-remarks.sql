-- What is remarked about the published figures of two years: where a series must not be joined, a difference says nothing.
SELECT DISTINCT ON (a.fid, o.year) a.fid, o.year, coalesce(o.note, '') AS note
FROM current_observation o
JOIN area a ON a.id = o.area_id
WHERE o.indicator_id = :indicator AND o.level = :level AND o.variant = 0 AND o.status <> 'DEMO' AND o.value IS NOT NULL
  AND o.year IN (:earlier, :later)
  AND (o.area_code LIKE :prefix OR o.area_code = :code)
ORDER BY a.fid, o.year, o.id DESC
