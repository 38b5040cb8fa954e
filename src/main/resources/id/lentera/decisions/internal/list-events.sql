SELECT kind, reason, other_id, happened_at FROM decision_event WHERE decision_id = :id ORDER BY id
