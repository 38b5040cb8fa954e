INSERT INTO decision (title, title_key, decided_on, replaces_id, document, sha256, request_key, adopted_at, adopted_by)
VALUES (:title, :key, :decidedOn, :replaces, :document, :sha256, :request, :now, :by)
ON CONFLICT DO NOTHING
RETURNING id
