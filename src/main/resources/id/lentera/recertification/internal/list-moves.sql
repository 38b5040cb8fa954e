SELECT m.cohort_id AS cohort, m.from_state, m.to_state, m.households
FROM recert_move m
ORDER BY m.id
