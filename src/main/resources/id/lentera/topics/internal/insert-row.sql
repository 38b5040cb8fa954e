INSERT INTO topic_row (batch_id, file, row_number, area_id, source_id, cells)
VALUES (:batch, :file, :rowNumber, (SELECT a.id FROM area a WHERE a.code = :area::text), :source, :cells::jsonb)
