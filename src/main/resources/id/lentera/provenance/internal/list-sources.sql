SELECT id, publisher, title, year, url, licence, note FROM source ORDER BY id
