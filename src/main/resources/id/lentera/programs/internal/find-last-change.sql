SELECT b.started_by, b.started_at, r.version
FROM delivery_record r
JOIN delivery d ON d.record_id = r.id
JOIN batch b ON b.id = d.batch_id
WHERE r.id = :record
ORDER BY d.record_version DESC
LIMIT 1
