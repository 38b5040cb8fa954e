-- Row numbers tie each delivery to its area.
WITH given AS (
    SELECT *
    FROM unnest(:area, :programme, :target, :reached, :planned, :spent, :stage, :state, :funding) WITH ORDINALITY
         AS t (area_id, programme_id, target, reached, planned, spent, stage, state, funding, number)
), added AS (
    INSERT INTO delivery (programme_id, year, target, reached, basis, state, source_id, batch_id, row_number, status, stage, units,
                          money_planned, money_spent, funding)
    SELECT programme_id, :year, target, reached, 'REPORT', state, :source, :batch, number, 'DEMO', stage, reached, planned, spent, funding
    FROM given
    RETURNING id, row_number
)
INSERT INTO delivery_area (delivery_id, area_id)
SELECT a.id, g.area_id FROM added a JOIN given g ON g.number = a.row_number
