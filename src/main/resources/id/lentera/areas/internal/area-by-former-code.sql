SELECT a.id, a.level, a.fid, a.code, a.bps_code, a.name, a.kind, a.parent_id, a.registered
FROM area_change c
JOIN batch b ON b.id = c.batch_id AND b.status = 'ACTIVE'
JOIN area a ON a.code = c.now_code
WHERE c.from_code = :code AND c.relation <> 'SPLIT'
LIMIT 1
