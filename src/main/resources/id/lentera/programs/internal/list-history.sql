SELECT d.id, d.year, d.target, d.reached, d.units, d.money_planned, d.money_spent, d.stage, d.funding, d.partner, d.happened_on,
       d.evidence, d.status, d.source_id, d.note_id, d.note_en, d.record_id, d.record_version,
       (SELECT array_agg(a.code ORDER BY a.code) FROM delivery_area da JOIN area a ON a.id = da.area_id
        WHERE da.delivery_id = d.id) AS codes,
       (SELECT array_agg(a.name ORDER BY a.code) FROM delivery_area da JOIN area a ON a.id = da.area_id
        WHERE da.delivery_id = d.id) AS names,
       b.started_by, b.started_at, d.removed, b.status = 'WITHDRAWN' AS withdrawn, d.batch_id
FROM delivery d
JOIN batch b ON b.id = d.batch_id
WHERE d.record_id = :record
ORDER BY d.record_version DESC
