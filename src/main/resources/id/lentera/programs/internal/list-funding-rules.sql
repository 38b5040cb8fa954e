SELECT r.id, r.spending, r.funding, r.valid_from, r.valid_to, r.outcome, r.reference_id, r.reference_en, r.source_id
FROM funding_rule r
JOIN batch b ON b.id = r.batch_id AND b.status = 'ACTIVE'
ORDER BY r.spending, r.funding, r.valid_from NULLS FIRST, r.id
