INSERT INTO area_change (batch_id, row_number, relation, from_code, from_name, to_code, now_code, since, regulation, source_id, note_id, note_en)
VALUES (:batch, :number, :relation, :fromCode, :fromName, :toCode, :nowCode, :since, :regulation, :source, :noteId, :noteEn)
