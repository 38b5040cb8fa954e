SELECT d.decision_id, b.id, b.file, b.kind, b.status
FROM decision_batch d
JOIN batch b ON b.id = d.batch_id
WHERE d.decision_id = ANY (:decisions) AND b.status IN ('WITHDRAWN', 'SUPERSEDED')
ORDER BY d.decision_id, b.status DESC, b.file
