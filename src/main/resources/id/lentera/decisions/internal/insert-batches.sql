INSERT INTO decision_batch (decision_id, batch_id)
SELECT :decision, unnest(CAST(:batches AS bigint[]))
