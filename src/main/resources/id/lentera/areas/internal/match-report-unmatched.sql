SELECT m.source_code, m.source_name, m.source_parent, a.code, b.area_km2
FROM boundary_match m
JOIN boundary_set s ON s.id = m.boundary_set_id AND s.active
LEFT JOIN area a ON a.id = m.area_id
LEFT JOIN boundary b ON b.area_id = a.id AND b.boundary_set_id = s.id
WHERE m.method = 'UNMATCHED' AND m.regency_id = :id
ORDER BY m.source_parent, m.source_name
