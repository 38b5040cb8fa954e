SELECT code, name_id, name_en, due_days, next_code, version FROM complaint_level ORDER BY position
