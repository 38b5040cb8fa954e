-- Who made a boundary set, what it is, on what terms it may be shown.
SELECT s.publisher, s.title, s.licence
FROM boundary_set b
JOIN source s ON s.id = b.source_id
WHERE b.name = :name
ORDER BY b.id DESC
LIMIT 1
