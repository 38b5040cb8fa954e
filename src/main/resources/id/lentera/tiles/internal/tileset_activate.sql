UPDATE tileset SET active = true WHERE id IN (:ids)
