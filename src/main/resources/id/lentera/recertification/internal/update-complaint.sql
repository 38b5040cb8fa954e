UPDATE complaint
SET level_code = :level, state = :state, due_on = CAST(:due AS date), closed_on = CAST(:closed AS date), reversed = :reversed,
    version = version + 1
WHERE id = :id AND version = :version
