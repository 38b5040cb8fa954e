-- What a programme is. accumulation: FLOW where the rows of different years are different recipients and add up; STOCK where
-- each year restates the standing (members, participants), so that only the latest year counts.
CREATE TABLE programme (
    id             text PRIMARY KEY CHECK (id ~ '^[a-z0-9_]{1,80}$'),
    name_id        text NOT NULL,
    name_en        text NOT NULL,
    kind           text NOT NULL,
    unit           text NOT NULL,
    accumulation   text NOT NULL CHECK (accumulation IN ('FLOW', 'STOCK')),
    description_id text NOT NULL,
    description_en text NOT NULL,
    position       integer NOT NULL,
    batch_id       bigint NOT NULL REFERENCES batch
);

CREATE TABLE programme_partner (
    programme_id    text NOT NULL REFERENCES programme,
    name            text NOT NULL,
    role            text NOT NULL,
    contribution_id text,
    contribution_en text,
    source_id       text NOT NULL REFERENCES source,
    position        integer NOT NULL,
    batch_id        bigint NOT NULL REFERENCES batch,
    PRIMARY KEY (batch_id, programme_id, name, role)
);

-- One published figure of target and delivery. It may concern several areas jointly when only their sum is published: then it
-- has several rows in delivery_area and is never split. target or reached may be unknown: NULL, with the reason in the note, never zero.
CREATE TABLE delivery (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id text NOT NULL REFERENCES programme,
    year         smallint NOT NULL CHECK (year BETWEEN 1945 AND 2100),
    target       bigint CHECK (target >= 0),
    reached      bigint CHECK (reached >= 0),
    basis        text NOT NULL CHECK (basis ~ '^[A-Z][A-Z_]{1,39}$'),
    state        text NOT NULL CHECK (state IN ('PLANNED', 'TARGETED', 'DELIVERED', 'VERIFIED')),
    source_id    text NOT NULL REFERENCES source,
    batch_id     bigint NOT NULL REFERENCES batch,
    row_number   integer NOT NULL,
    note_id      text,
    note_en      text,
    CHECK ((note_id IS NULL) = (note_en IS NULL)),
    CHECK (note_id IS NOT NULL OR (target IS NOT NULL AND reached IS NOT NULL))
);
CREATE INDEX delivery_programme ON delivery (programme_id, year);
CREATE INDEX delivery_batch ON delivery (batch_id);

CREATE TABLE delivery_area (
    delivery_id bigint NOT NULL REFERENCES delivery ON DELETE CASCADE,
    area_id     integer NOT NULL REFERENCES area,
    PRIMARY KEY (delivery_id, area_id)
);
CREATE INDEX delivery_area_area ON delivery_area (area_id);

-- What readers see (a GeoTools feature type), one row per figure and area: rows of active batches only, with the label point of the active boundary.
CREATE VIEW fs_delivery AS
SELECT d.id * 1000000 + a.id AS id,
       d.id AS delivery_id, d.programme_id, d.year::integer AS year, d.target, d.reached, d.basis, d.state,
       d.source_id, d.row_number AS file_row, d.note_id, d.note_en,
       a.id AS area_id, a.code AS area_code, a.name AS area_name, a.level::integer AS level,
       bd.label
FROM delivery d
JOIN batch b ON b.id = d.batch_id AND b.status = 'ACTIVE'
JOIN delivery_area da ON da.delivery_id = d.id
JOIN area a ON a.id = da.area_id
LEFT JOIN boundary bd ON bd.area_id = a.id
    AND bd.boundary_set_id = (SELECT s.id FROM boundary_set s WHERE s.active);
