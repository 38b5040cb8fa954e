-- The newest figure or stated absence of every indicator.
WITH latest AS (
    SELECT DISTINCT ON (indicator_id) id, indicator_id
    FROM current_observation
    WHERE area_code = :code AND variant = 0
    ORDER BY indicator_id, year DESC, status = 'DEMO', id DESC
)
SELECT o.area_code, o.area_name, a.bps_code, o.level, o.indicator_id, o.year, o.variant, o.value, o.absence, o.status,
       o.numerator, o.denominator, o.note, o.source_id, s.publisher AS source_publisher, s.title AS source_title,
       s.year AS source_year, s.url AS source_url, s.licence AS source_licence, s.note AS source_note
FROM latest l
JOIN current_observation o ON o.id = l.id
JOIN indicator i ON i.id = l.indicator_id
JOIN area a ON a.id = o.area_id
JOIN source s ON s.id = o.source_id
ORDER BY i.position
