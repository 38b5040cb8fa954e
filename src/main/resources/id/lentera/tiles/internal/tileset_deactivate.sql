UPDATE tileset SET active = false
WHERE active AND layer IN (SELECT layer FROM tileset WHERE id IN (:ids))
