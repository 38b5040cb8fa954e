SELECT coalesce(m.to_area_id, t.area_id), sum(t.households)
FROM target_group t
JOIN batch b ON b.id = t.batch_id AND b.status = 'ACTIVE'
LEFT JOIN area_move m ON m.from_area_id = t.area_id
WHERE t.status = ANY (:statuses)
GROUP BY 1
