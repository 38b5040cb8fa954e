SELECT o.area_code, o.area_name, a.bps_code, o.level, o.indicator_id, o.year, o.variant, o.value, o.absence, o.status,
       o.numerator, o.denominator, o.note, o.source_id, s.publisher AS source_publisher, s.title AS source_title,
       s.year AS source_year, s.url AS source_url, s.licence AS source_licence, s.note AS source_note
FROM current_observation o
JOIN area a ON a.id = o.area_id
JOIN source s ON s.id = o.source_id
WHERE o.indicator_id = :indicator
  AND (CAST(:level AS integer) IS NULL OR o.level = CAST(:level AS integer))
  AND (CAST(:year AS integer) IS NULL OR o.year = CAST(:year AS integer))
  AND (CAST(:alternatives AS boolean) IS NULL OR (o.variant > 0) = CAST(:alternatives AS boolean))
  AND (o.area_code LIKE :prefix OR o.area_code = :code)
ORDER BY o.level, o.fid, o.year, o.variant, o.id
LIMIT CAST(:limit AS bigint) OFFSET :offset
