SELECT count(*) FROM area a WHERE a.level = 4 AND a.registered AND (:within = '00' OR a.code = :within OR a.code LIKE :within || '.%')
