INSERT INTO topic_record (version) VALUES (1) RETURNING id
