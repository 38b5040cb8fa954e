SELECT d.id, d.programme_id, d.year, coalesce(d.target, -1), coalesce(d.reached, -1),
       coalesce(d.money_planned, -1), coalesce(d.money_spent, -1),
       coalesce(d.stage IN ('BROKEN', 'OUT_OF_SERVICE'), false), coalesce(m.to_area_id, da.area_id)
FROM current_delivery d
JOIN delivery_area da ON da.delivery_id = d.id
LEFT JOIN area_move m ON m.from_area_id = da.area_id
WHERE d.status = ANY (:statuses)
ORDER BY d.id, da.area_id
