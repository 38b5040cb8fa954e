INSERT INTO topic_row (batch_id, file, row_number, area_id, source_id, cells, record_id, record_version)
SELECT :batch, :file, :rowNumber, (SELECT a.id FROM area a WHERE a.code = :area::text), :source, :cells::jsonb, t.id, t.version
FROM topic_record t
WHERE t.id = :record
