INSERT INTO delivery_record (version) SELECT 1 FROM generate_series(1, :count) RETURNING id
