-- Nothing happens when the code or the query is there already.
INSERT INTO short_link (code, query, made_on)
VALUES (:code, :query, :today)
ON CONFLICT DO NOTHING
