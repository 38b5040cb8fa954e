SELECT d.id, d.year, d.target, d.reached, d.units, d.money_planned, d.money_spent, d.stage, d.funding, d.partner, d.happened_on,
       d.evidence, d.status, d.source_id, d.note_id, d.note_en, d.record_id, d.record_version,
       array_agg(a.code ORDER BY a.code) AS codes, array_agg(a.name ORDER BY a.code) AS names
FROM current_delivery d
JOIN delivery_place dp ON dp.delivery_id = d.id
JOIN area a ON a.id = dp.area_id
WHERE d.programme_id = :programme AND d.status = ANY (:statuses)
  AND EXISTS (SELECT 1
              FROM delivery_place near
              JOIN area t ON t.id = near.area_id
              WHERE near.delivery_id = d.id AND (:within = '00' OR t.code = :within OR t.code LIKE :within || '.%'))
GROUP BY d.id, d.year, d.target, d.reached, d.units, d.money_planned, d.money_spent, d.stage, d.funding, d.partner, d.happened_on,
         d.evidence, d.status, d.source_id, d.note_id, d.note_en, d.record_id, d.record_version
ORDER BY d.year DESC, d.id DESC
LIMIT :limit
