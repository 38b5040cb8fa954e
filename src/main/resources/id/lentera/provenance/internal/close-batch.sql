UPDATE batch
SET status = :status, rows_read = :read, rows_loaded = :loaded, finished_at = :now
WHERE id = :id AND status = 'LOADING'
