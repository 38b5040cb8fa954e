UPDATE tileset SET version = :version WHERE id = :id
