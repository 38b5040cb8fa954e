SELECT id AS area_id, code, kind = 'KELURAHAN' AS kelurahan, substring(code FROM 1 FOR 5) AS regency
FROM area
WHERE level = 4 AND registered AND code LIKE :prefix
ORDER BY code
