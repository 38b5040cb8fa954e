-- Of each layer: the active one and the newest of the others stay.
DELETE FROM tileset t
WHERE NOT t.active
  AND t.layer IN (SELECT layer FROM tileset WHERE id IN (:ids))
  AND EXISTS (SELECT FROM tileset newer WHERE newer.layer = t.layer AND NOT newer.active AND newer.id > t.id)
