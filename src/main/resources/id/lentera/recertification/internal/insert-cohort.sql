INSERT INTO recert_cohort (area_id, cohort, households, recorded_at, recorded_by)
VALUES (:area, :cohort, :households, :now, :who)
ON CONFLICT (area_id, cohort) DO NOTHING
RETURNING id
