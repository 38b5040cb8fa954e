SELECT count(*) FROM area WHERE parent_id = :id AND registered
