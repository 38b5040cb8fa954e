SELECT md5(coalesce(string_agg(file || ' ' || checksum, E'\n' ORDER BY file), ''))
FROM batch
WHERE status = 'ACTIVE' AND kind = 'INDICATOR' AND file NOT IN (:files)
