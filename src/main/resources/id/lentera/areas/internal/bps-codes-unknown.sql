SELECT s.code, s.area_code, s.row_number
FROM bps_stage s
WHERE NOT EXISTS (SELECT 1 FROM area a WHERE a.code = s.area_code)
ORDER BY s.row_number
