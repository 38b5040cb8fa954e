SELECT z, x, y, gz FROM tile WHERE tileset_id = :id
