SELECT id, title, decided_on, state, replaces_id, sha256, adopted_at FROM decision WHERE title_key = :key AND state = 'IN_FORCE'
