DELETE FROM observation WHERE batch_id = :batch AND status = 'DEMO'
