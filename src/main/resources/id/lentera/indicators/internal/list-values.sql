-- Every visible area of a level inside an area in feature id order, with its state: 0 value, 1 not collected (also where
-- nothing is said), 2 suppressed, 3 not applicable, 4 demonstration value, 5 polygon without register entry.
-- Where two active imports speak of one area, a real figure goes before a demonstration value, the newer import before the older.
SELECT DISTINCT ON (a.fid)
       a.fid,
       coalesce(o.value, 'NaN')::double precision AS value,
       CASE
           WHEN NOT a.registered THEN 5
           WHEN o.status = 'DEMO' THEN 4
           WHEN o.value IS NOT NULL THEN 0
           WHEN o.absence = 'SUPPRESSED' THEN 2
           WHEN o.absence = 'NOT_APPLICABLE' THEN 3
           ELSE 1
       END AS state
FROM area a
LEFT JOIN current_observation o
       ON o.area_id = a.id AND o.indicator_id = :indicator AND o.year = :year AND o.variant = 0
WHERE a.level = :level
  AND (a.code LIKE :prefix OR a.code = :code)
  AND (a.registered OR EXISTS (SELECT 1 FROM boundary b JOIN boundary_set s ON s.id = b.boundary_set_id AND s.active
                               WHERE b.area_id = a.id))
ORDER BY a.fid, o.status = 'DEMO', o.id DESC
