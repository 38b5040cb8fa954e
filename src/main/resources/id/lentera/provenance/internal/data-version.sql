SELECT coalesce(string_agg(id::text, '.' ORDER BY id), '0') FROM batch WHERE status = 'ACTIVE'
