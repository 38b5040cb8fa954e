SELECT s.from_state, s.to_state, s.level_code, s.happened_on, s.remark, s.recorded_by
FROM complaint_step s
WHERE s.complaint_id = :id
ORDER BY s.id
