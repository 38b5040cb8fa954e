SELECT id, title, decided_on, state, replaces_id, sha256, adopted_at
FROM decision
ORDER BY decided_on DESC, id DESC
LIMIT :limit OFFSET :offset
