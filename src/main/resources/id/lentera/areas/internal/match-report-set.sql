SELECT s.name, s.source_id, s.year, s.scope, s.created_at, src.title, src.licence
FROM boundary_set s
JOIN source src ON src.id = s.source_id
WHERE s.active
