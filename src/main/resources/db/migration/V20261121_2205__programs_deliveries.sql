CREATE TABLE programme (
    id             text PRIMARY KEY CHECK (id ~ '^[a-z0-9_]{1,80}$'),
    name_id        text NOT NULL,
    name_en        text NOT NULL,
    kind           text NOT NULL,
    unit           text NOT NULL,
    description_id text NOT NULL,
    description_en text NOT NULL,
    position       integer NOT NULL
);

CREATE TABLE programme_partner (
    programme_id text NOT NULL REFERENCES programme,
    name         text NOT NULL,
    role         text NOT NULL,
    contribution_id text,
    contribution_en text,
    source_id    text NOT NULL REFERENCES source,
    PRIMARY KEY (programme_id, name, role)
);

-- Target and delivery by area and year. target or reached may be unknown (NULL with a reason in note), never zero for unknown.
CREATE TABLE delivery (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id text NOT NULL REFERENCES programme,
    area_id      integer NOT NULL REFERENCES area,
    year         smallint NOT NULL CHECK (year BETWEEN 1945 AND 2100),
    target       integer CHECK (target >= 0),
    reached      integer CHECK (reached >= 0),
    state        text NOT NULL CHECK (state IN ('PLANNED', 'TARGETED', 'DELIVERED', 'VERIFIED')),
    source_id    text NOT NULL REFERENCES source,
    batch_id     bigint NOT NULL REFERENCES batch,
    row_number   integer NOT NULL,
    note_id      text,
    note_en      text
);
CREATE INDEX delivery_programme ON delivery (programme_id, year, area_id);
