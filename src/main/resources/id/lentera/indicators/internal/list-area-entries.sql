SELECT a.id, a.level, a.name, a.parent_id, c.code AS bps_code, c.edition
FROM area a
LEFT JOIN area_code c ON c.area_id = a.id AND c.system = 'bps'
WHERE a.registered AND a.level <= 3
ORDER BY a.level, a.id
