-- At the area itself or inside it, by today's code.
SELECT c.relation, c.from_code, c.from_name, c.to_code, a.code AS now_code, a.name AS now_name, c.since::integer AS since, c.regulation, c.source_id,
       c.note_id, c.note_en
FROM area_change c
JOIN batch b ON b.id = c.batch_id AND b.status = 'ACTIVE'
JOIN area a ON a.code = c.now_code
WHERE :within = '00' OR a.code = :within OR a.code LIKE :within || '.%'
ORDER BY a.code, c.since, c.row_number
