-- Waits for another save of the same record; a record at another version than the one that was seen isn't touched.
UPDATE delivery_record r
SET version = r.version + 1
FROM unnest(:records, :versions) AS seen (id, version)
WHERE r.id = seen.id AND r.version = seen.version
RETURNING r.id
