SELECT count(*)
FROM short_link
