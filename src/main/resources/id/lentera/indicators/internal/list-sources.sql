-- Who published the main-series figures of one year, in the order of the areas they speak of; generated values have no publisher.
SELECT s.id AS source_id, s.publisher AS source_publisher, s.title AS source_title, s.year AS source_year, s.url AS source_url,
       s.licence AS source_licence, s.note AS source_note
FROM (SELECT source_id, min(fid) AS first
      FROM current_observation
      WHERE indicator_id = :indicator AND level = :level AND year = :year AND variant = 0 AND status <> 'DEMO'
        AND (area_code LIKE :prefix OR area_code = :code)
      GROUP BY source_id) used
JOIN source s ON s.id = used.source_id
ORDER BY used.first, s.id
