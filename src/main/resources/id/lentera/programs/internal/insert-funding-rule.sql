INSERT INTO funding_rule (id, spending, funding, valid_from, valid_to, outcome, reference_id, reference_en, source_id, batch_id)
VALUES (:id, :spending, :funding, :from, :to, :outcome, :referenceId, :referenceEn, :source, :batch)
