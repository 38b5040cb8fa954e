INSERT INTO programme_register (programme_id, strategy, spending, owner_id, owner_en, legal_base_id, legal_base_en, first_year, last_year, unit_cost,
                                cost_note_id, cost_note_en, funding, threshold, source_id, batch_id)
VALUES (:programmeId, :strategy, :spending, :ownerId, :ownerEn, :legalBaseId, :legalBaseEn, :firstYear, :lastYear, :unitCost,
        :costNoteId, :costNoteEn, :funding, :threshold, :sourceId, :batch)
ON CONFLICT (programme_id) DO UPDATE SET
    strategy = excluded.strategy, spending = excluded.spending, owner_id = excluded.owner_id, owner_en = excluded.owner_en, legal_base_id = excluded.legal_base_id,
    legal_base_en = excluded.legal_base_en, first_year = excluded.first_year, last_year = excluded.last_year,
    unit_cost = excluded.unit_cost, cost_note_id = excluded.cost_note_id, cost_note_en = excluded.cost_note_en,
    funding = excluded.funding, threshold = excluded.threshold, source_id = excluded.source_id, batch_id = excluded.batch_id
