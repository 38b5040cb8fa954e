SELECT a.code, a.name, p.name AS parent
FROM area a
JOIN area p ON p.id = a.parent_id
WHERE a.registered
  AND a.code LIKE :prefix
  AND a.level IN (SELECT m.source_level FROM boundary_match m JOIN boundary_set s ON s.id = m.boundary_set_id AND s.active
                  WHERE m.regency_id = :id)
  AND NOT EXISTS (SELECT 1 FROM boundary_match m JOIN boundary_set s ON s.id = m.boundary_set_id AND s.active WHERE m.area_id = a.id)
ORDER BY a.code
