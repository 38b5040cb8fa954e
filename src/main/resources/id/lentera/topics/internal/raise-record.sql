-- Waits for another save of the same record; a record of another table or at another version than the one that was seen isn't touched.
UPDATE topic_record t
SET version = t.version + 1
WHERE t.id = :record AND t.version = :version AND EXISTS (SELECT 1 FROM topic_row r WHERE r.record_id = t.id AND r.file = :file)
