INSERT INTO complaint (cohort_id, type_code, level_code, state, received_on, due_on)
VALUES (:cohort, :type, :level, :state, :received, CAST(:due AS date))
RETURNING id
