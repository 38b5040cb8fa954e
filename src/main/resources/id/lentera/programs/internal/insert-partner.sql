INSERT INTO programme_partner (programme_id, name, role, contribution_id, contribution_en, source_id, position, batch_id)
VALUES (:programmeId, :name, :role, :contributionId, :contributionEn, :sourceId, :position, :batch)
