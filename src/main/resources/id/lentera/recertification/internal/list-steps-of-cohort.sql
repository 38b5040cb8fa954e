SELECT m.from_state, m.to_state, m.households, m.happened_on, m.remark, m.recorded_by
FROM recert_move m
WHERE m.cohort_id = :id
ORDER BY m.id
