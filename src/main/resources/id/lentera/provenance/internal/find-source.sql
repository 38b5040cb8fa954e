SELECT id, publisher, title, year, url, licence, note FROM source WHERE id = :id
