SELECT r.file, r.row_number, a.code AS area_code, a.name AS area_name, r.source_id, r.cells::text AS cells
FROM topic_row r
JOIN batch b ON b.id = r.batch_id AND b.status = 'ACTIVE'
LEFT JOIN area_move m ON m.from_area_id = r.area_id
LEFT JOIN area a ON a.id = coalesce(m.to_area_id, r.area_id)
WHERE r.file = :file
ORDER BY r.row_number
