INSERT INTO complaint_step (complaint_id, from_state, to_state, level_code, happened_on, remark, recorded_at, recorded_by)
VALUES (:complaint, CAST(:from AS text), :to, :level, :day, :remark, :now, :who)
