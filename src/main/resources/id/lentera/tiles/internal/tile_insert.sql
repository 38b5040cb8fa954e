INSERT INTO tile (tileset_id, z, x, y, gz) VALUES (?, ?, ?, ?, ?)
