UPDATE recert_cohort SET version = version + 1 WHERE id = :id AND version = :version
