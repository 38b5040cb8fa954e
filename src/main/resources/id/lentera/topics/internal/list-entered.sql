-- Newest first. Without a record: what counts now at an area or inside it; with one: all its versions.
SELECT r.file, r.row_number, a.code AS area_code, a.name AS area_name, r.source_id, r.cells::text AS cells, r.record_id, r.record_version,
       b.id AS batch, b.started_by, b.started_at, b.status = 'WITHDRAWN' AS withdrawn
FROM topic_row r
JOIN batch b ON b.id = r.batch_id AND b.status IN ('ACTIVE', 'WITHDRAWN')
LEFT JOIN area_move m ON m.from_area_id = r.area_id
JOIN area a ON a.id = coalesce(m.to_area_id, r.area_id)
WHERE r.file = :file AND r.record_id IS NOT NULL
  AND (r.record_id = :record
       OR :record = 0
          AND EXISTS (SELECT 1 FROM current_topic_row c WHERE c.batch_id = r.batch_id AND c.row_number = r.row_number)
          AND (:within = '00' OR a.code = :within OR a.code LIKE :within || '.%'))
ORDER BY b.id DESC, r.row_number
LIMIT :limit
