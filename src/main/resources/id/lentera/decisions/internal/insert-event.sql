INSERT INTO decision_event (decision_id, kind, reason, other_id, happened_at, happened_by)
VALUES (:decision, :kind, :reason, :other, :now, :by)
