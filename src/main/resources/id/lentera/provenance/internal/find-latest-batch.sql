SELECT id, kind, file, checksum, status, rows_read, rows_loaded, started_at, finished_at, started_by
FROM batch
WHERE kind = :kind AND file = :file
ORDER BY id DESC
LIMIT 1
