INSERT INTO programme (id, name_id, name_en, kind, unit, accumulation, description_id, description_en, position, batch_id)
VALUES (:id, :nameId, :nameEn, :kind, :unit, :accumulation, :descriptionId, :descriptionEn, :position, :batch)
ON CONFLICT (id) DO UPDATE SET
    name_id = excluded.name_id, name_en = excluded.name_en, kind = excluded.kind, unit = excluded.unit,
    accumulation = excluded.accumulation, description_id = excluded.description_id,
    description_en = excluded.description_en, position = excluded.position, batch_id = excluded.batch_id
