INSERT INTO delivery (programme_id, year, target, reached, basis, state, source_id, batch_id, row_number, note_id, note_en)
VALUES (:programmeId, :year, :target, :reached, :basis, :state, :sourceId, :batch, :rowNumber, :noteId, :noteEn)
RETURNING id
