-- Published rate and count of the same people, twice over: both pairs imply a population, which should be one and the same.
WITH figure AS MATERIALIZED (
    SELECT * FROM current_observation
    WHERE variant = 0 AND value > 0 AND status <> 'DEMO' AND indicator_id IN (:rateOne, :countOne, :rateTwo, :countTwo)
)
SELECT r1.area_name, r1.year, b.file, c1.row_number AS row, r1.value AS rate_one_value, c1.value AS count_one_value,
       r2.value AS rate_two_value, c2.value AS count_two_value
FROM figure r1
JOIN figure c1 ON c1.area_id = r1.area_id AND c1.year = r1.year AND c1.indicator_id = :countOne
JOIN figure r2 ON r2.area_id = r1.area_id AND r2.year = r1.year AND r2.indicator_id = :rateTwo
JOIN figure c2 ON c2.area_id = r1.area_id AND c2.year = r1.year AND c2.indicator_id = :countTwo
JOIN batch b ON b.id = c1.batch_id
WHERE r1.indicator_id = :rateOne
ORDER BY r1.level, r1.fid, r1.year
