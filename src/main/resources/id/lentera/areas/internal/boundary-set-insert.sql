INSERT INTO boundary_set (name, source_id, batch_id, year, scope, checksum, active, created_at)
VALUES (:name, :source, :batch, :year, :scope, :checksum, true, :now)
RETURNING id
