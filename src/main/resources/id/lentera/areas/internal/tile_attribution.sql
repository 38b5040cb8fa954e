-- The credit line of a boundary set: who made it, what it is, on what terms it may be shown.
SELECT concat_ws(', ', s.publisher, nullif(s.title, s.publisher), s.licence)
FROM boundary_set b
JOIN source s ON s.id = b.source_id
WHERE b.name = :name
ORDER BY b.id DESC
LIMIT 1
