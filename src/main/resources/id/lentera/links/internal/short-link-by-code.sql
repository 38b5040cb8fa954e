SELECT query
FROM short_link
WHERE code = :code
