UPDATE batch old
SET status = 'SUPERSEDED'
FROM batch new
WHERE new.id = :id AND old.kind = new.kind AND old.file = new.file AND old.status IN (:statuses) AND old.id <> new.id
