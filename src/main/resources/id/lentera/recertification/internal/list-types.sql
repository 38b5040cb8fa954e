SELECT code, name_id, name_en, active, version FROM complaint_type ORDER BY position
