WITH given AS (
    SELECT *
    FROM unnest(:record, :area, :programme, :year, :happened, :stage, :state, :target, :reached, :units, :planned, :spent, :funding,
                :partner, :evidence, :note) WITH ORDINALITY
         AS t (record_id, area_id, programme_id, year, happened_on, stage, state, target, reached, units, planned, spent, funding,
               partner, evidence, note, number)
), added AS (
    INSERT INTO delivery (programme_id, year, target, reached, basis, state, source_id, batch_id, row_number, note_id, note_en, status,
                          stage, units, money_planned, money_spent, funding, partner, happened_on, evidence, record_id,
                          record_version, removed)
    SELECT g.programme_id, g.year, g.target, g.reached, 'REPORT', g.state, :source, :batch, g.number, g.note, g.note, 'IMPORTED',
           g.stage, g.units, g.planned, g.spent, g.funding, g.partner, g.happened_on::date, g.evidence, g.record_id, r.version, :removed
    FROM given g
    JOIN delivery_record r ON r.id = g.record_id
    RETURNING id, row_number
)
INSERT INTO delivery_area (delivery_id, area_id)
SELECT a.id, g.area_id FROM added a JOIN given g ON g.number = a.row_number
