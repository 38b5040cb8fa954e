SELECT id, fid, level, coalesce(parent_id, 0), registered, code, name FROM area ORDER BY code COLLATE "C"
