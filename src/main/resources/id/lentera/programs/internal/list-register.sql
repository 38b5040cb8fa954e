SELECT r.programme_id, r.strategy, r.spending, r.owner_id, r.owner_en, r.legal_base_id, r.legal_base_en, r.first_year::integer, r.last_year::integer,
       r.unit_cost, r.cost_note_id, r.cost_note_en, r.funding, r.threshold::integer, r.source_id
FROM programme_register r
JOIN batch b ON b.id = r.batch_id AND b.status = 'ACTIVE'
