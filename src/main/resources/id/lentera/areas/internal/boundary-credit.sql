SELECT s.publisher, s.title, s.licence
FROM boundary_set b
JOIN source s ON s.id = b.source_id
WHERE b.active
