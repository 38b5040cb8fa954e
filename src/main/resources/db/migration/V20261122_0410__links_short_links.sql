-- Short addresses. code: computed from the query, so the same state has the same code on every server and after every restore.
-- query: a canonical query string of the map page. Who made a link and who follows it is not kept.
CREATE TABLE short_link (
    code    text PRIMARY KEY CHECK (code ~ '^[0-9a-hjkmnp-tv-z]{8}$'),
    query   text NOT NULL UNIQUE CHECK (length(query) BETWEEN 1 AND 2000),
    made_on date NOT NULL
);
