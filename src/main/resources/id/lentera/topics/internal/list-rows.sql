SELECT r.file, r.row_number, a.code AS area_code, a.name AS area_name, r.source_id, r.cells::text AS cells
FROM current_topic_row r
LEFT JOIN area_move m ON m.from_area_id = r.area_id
LEFT JOIN area a ON a.id = coalesce(m.to_area_id, r.area_id)
WHERE r.file = :file
ORDER BY r.batch_id, r.row_number
