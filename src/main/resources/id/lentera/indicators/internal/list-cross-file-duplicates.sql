-- The same area, indicator and year in the main series of two active files: readers get the newer import.
WITH figure AS MATERIALIZED (
    SELECT o.area_id, o.indicator_id, o.year, o.batch_id, o.row_number, o.value, b.file,
           first_value(b.file) OVER older AS other_file, first_value(o.batch_id) OVER older AS other_batch
    FROM observation o
    JOIN batch b ON b.id = o.batch_id AND b.status = 'ACTIVE' AND b.kind = 'INDICATOR'
    WHERE o.variant = 0
    WINDOW older AS (PARTITION BY o.area_id, o.indicator_id, o.year ORDER BY o.batch_id)
)
SELECT file, row_number AS row, value::text AS value, other_file
FROM figure
WHERE batch_id <> other_batch
ORDER BY file, row_number
