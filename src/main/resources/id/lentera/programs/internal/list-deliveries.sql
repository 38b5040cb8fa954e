SELECT delivery_id, year, target, reached, basis, state, source_id, note_id, note_en, area_code, area_name
FROM fs_delivery
WHERE programme_id = :programme AND (CAST(:year AS integer) IS NULL OR year = :year)
ORDER BY year, file_row, delivery_id, area_code
