UPDATE complaint_level SET name_id = :nameId, name_en = :nameEn, due_days = CAST(:days AS integer), version = version + 1
WHERE code = :code AND version = :version
