INSERT INTO batch (kind, file, checksum, status, started_at, started_by)
VALUES (:kind, :file, :checksum, 'LOADING', :now, :by)
RETURNING id
