SELECT d.id, d.programme_id, d.year, coalesce(d.target, -1), coalesce(d.reached, -1),
       coalesce(d.money_planned, -1), coalesce(d.money_spent, -1),
       coalesce(d.stage IN ('BROKEN', 'OUT_OF_SERVICE'), false), dp.area_id
FROM current_delivery d
JOIN delivery_place dp ON dp.delivery_id = d.id
WHERE d.status = ANY (:statuses)
ORDER BY d.id, dp.area_id
