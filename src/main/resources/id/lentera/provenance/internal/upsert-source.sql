INSERT INTO source (id, publisher, title, year, url, licence, note)
VALUES (:id, :publisher, :title, :year, :url, :licence, :note)
ON CONFLICT (id) DO UPDATE
SET publisher = excluded.publisher, title = excluded.title, year = excluded.year, url = excluded.url,
    licence = excluded.licence, note = excluded.note
