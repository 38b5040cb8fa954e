UPDATE area
SET registered = false
WHERE registered AND code NOT IN (SELECT code FROM register_stage)
RETURNING code
