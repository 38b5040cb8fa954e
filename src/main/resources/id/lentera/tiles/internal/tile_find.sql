SELECT gz FROM tile WHERE tileset_id = :id AND z = :z AND x = :x AND y = :y
