SELECT id, kind, file, checksum, status, rows_read, rows_loaded, started_at, finished_at, started_by
FROM batch
WHERE id = ANY (:ids)
ORDER BY id
