SELECT a.id, a.fid, a.level, a.code, a.name, a.name_key, a.kind, c.code AS bps_code
FROM area a
LEFT JOIN (SELECT area_id, min(code) AS code FROM area_code WHERE system = 'bps' AND edition = 'current' GROUP BY area_id) c
       ON c.area_id = a.id
WHERE a.registered
ORDER BY a.code
