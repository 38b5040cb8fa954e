SELECT f.severity, f.code, f.file, f.row_number, f.field, f.value, f.message_id, f.message_en
FROM finding f
JOIN batch b ON b.id = f.batch_id
WHERE (CASE WHEN CAST(:batch AS bigint) IS NULL THEN b.status IN ('ACTIVE', 'REJECTED') ELSE b.id = CAST(:batch AS bigint) END)
  AND (CAST(:file AS text) IS NULL OR f.file = CAST(:file AS text))
  AND (CAST(:code AS text) IS NULL OR f.code = CAST(:code AS text))
  AND (CAST(:severity AS text) IS NULL OR f.severity = CAST(:severity AS text))
ORDER BY array_position(ARRAY['ERROR', 'WARNING', 'INFO'], f.severity), f.file, f.row_number NULLS LAST, f.id
LIMIT :limit OFFSET :offset
