UPDATE decision SET state = :state WHERE id = :id AND state = 'IN_FORCE'
