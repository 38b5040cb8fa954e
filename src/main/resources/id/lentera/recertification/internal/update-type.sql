UPDATE complaint_type SET name_id = :nameId, name_en = :nameEn, active = :active, version = version + 1
WHERE code = :code AND version = :version
