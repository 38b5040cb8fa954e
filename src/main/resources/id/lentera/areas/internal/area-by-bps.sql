SELECT a.id, a.level, a.fid, a.code, a.bps_code, a.name, a.kind, a.parent_id, a.registered
FROM area_code c
JOIN area a ON a.id = c.area_id
WHERE c.system = 'bps' AND c.code = :code
ORDER BY c.edition = 'current' DESC, c.edition DESC, a.code
LIMIT 1
