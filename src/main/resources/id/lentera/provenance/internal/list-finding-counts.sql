SELECT f.file, f.severity, f.code, count(*) AS count
FROM finding f
JOIN batch b ON b.id = f.batch_id
WHERE b.status IN ('ACTIVE', 'REJECTED')
GROUP BY f.file, f.severity, f.code
ORDER BY CASE f.severity WHEN 'ERROR' THEN 0 WHEN 'WARNING' THEN 1 ELSE 2 END, f.file, f.code
