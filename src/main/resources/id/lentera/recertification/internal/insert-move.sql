INSERT INTO recert_move (cohort_id, from_state, to_state, households, happened_on, remark, recorded_at, recorded_by)
VALUES (:cohort, :from, :to, :households, :day, :remark, :now, :who)
