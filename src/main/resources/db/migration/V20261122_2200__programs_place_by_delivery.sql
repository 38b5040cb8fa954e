-- The same places as before (V20261122_1845), written so that the places of one delivery are found by its index: as a union the whole
-- table was read once for each of ten thousand deliveries.
CREATE OR REPLACE VIEW delivery_place AS
SELECT da.delivery_id, coalesce(m.to_area_id, da.area_id) AS area_id
FROM delivery_area da
LEFT JOIN area_move m ON m.from_area_id = da.area_id
WHERE m.to_area_id IS NULL
   -- Areas that became one are named once: by the area of today, or by the first of the former ones.
   OR NOT EXISTS (
       SELECT 1
       FROM delivery_area o
       LEFT JOIN area_move om ON om.from_area_id = o.area_id
       WHERE o.delivery_id = da.delivery_id
         AND coalesce(om.to_area_id, o.area_id) = m.to_area_id
         AND (om.to_area_id IS NULL OR o.area_id < da.area_id));
