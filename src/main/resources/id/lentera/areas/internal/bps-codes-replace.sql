INSERT INTO area_code (area_id, system, edition, code)
SELECT DISTINCT a.id, 'bps', :edition, s.code
FROM bps_stage s
JOIN area a ON a.code = s.area_code
