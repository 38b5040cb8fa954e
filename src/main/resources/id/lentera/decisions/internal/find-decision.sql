SELECT id, title, decided_on, state, replaces_id, document, sha256, adopted_at FROM decision WHERE id = :id
