-- How the list of codes changed: an area got another code (by a new status, a move to another area above, a merger), or is new. What was
-- recorded under a former code counts at the area that stands for it today. now_code is where the chain of changes ends.
CREATE TABLE area_change (
    batch_id   bigint NOT NULL REFERENCES batch,
    row_number integer NOT NULL,
    relation   text NOT NULL CHECK (relation IN ('STATUS', 'CODE', 'PARENT', 'MERGE', 'SPLIT')),
    from_code  text,
    from_name  text,
    to_code    text NOT NULL,
    now_code   text NOT NULL,
    since      smallint NOT NULL,
    regulation text NOT NULL,
    source_id  text NOT NULL REFERENCES source,
    note_id    text,
    note_en    text,
    PRIMARY KEY (batch_id, row_number),
    CHECK (relation = 'SPLIT' OR from_code IS NOT NULL),
    CHECK ((note_id IS NULL) = (note_en IS NULL))
);
CREATE INDEX area_change_from ON area_change (from_code);

DROP TABLE area_move;
CREATE VIEW area_move AS
SELECT f.id AS from_area_id, t.id AS to_area_id
FROM area_change c
JOIN batch b ON b.id = c.batch_id AND b.status = 'ACTIVE'
JOIN area f ON f.code = c.from_code
JOIN area t ON t.code = c.now_code
WHERE c.relation <> 'SPLIT' AND f.id <> t.id;

-- Where each delivery counts today. Areas that became one are named once.
CREATE VIEW delivery_place AS
SELECT da.delivery_id, da.area_id
FROM delivery_area da
WHERE da.area_id NOT IN (SELECT m.from_area_id FROM area_move m)
UNION ALL
SELECT DISTINCT da.delivery_id, m.to_area_id
FROM area_move m
JOIN delivery_area da ON da.area_id = m.from_area_id
WHERE NOT EXISTS (SELECT 1 FROM delivery_area o WHERE o.delivery_id = da.delivery_id AND o.area_id = m.to_area_id);

CREATE OR REPLACE VIEW fs_delivery AS
SELECT d.id * 1000000 + a.id AS id,
       d.id AS delivery_id, d.programme_id, d.year::integer AS year, d.target, d.reached, d.basis, d.state,
       d.source_id, d.row_number AS file_row, d.note_id, d.note_en,
       a.id AS area_id, a.code AS area_code, a.name AS area_name, a.level::integer AS level,
       bd.label, d.status
FROM current_delivery d
JOIN delivery_place dp ON dp.delivery_id = d.id
JOIN area a ON a.id = dp.area_id
LEFT JOIN boundary bd ON bd.area_id = a.id
    AND bd.boundary_set_id = (SELECT s.id FROM boundary_set s WHERE s.active)
WHERE d.status <> 'DEMO';
