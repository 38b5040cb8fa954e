CREATE TABLE indicator (
    id            text PRIMARY KEY CHECK (id ~ '^[a-z0-9_]{1,80}$'),
    name_id       text NOT NULL,
    name_en       text NOT NULL,
    unit          text NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('RATE', 'COUNT', 'INDEX', 'MONEY', 'CATEGORY')),
    direction     text NOT NULL CHECK (direction IN ('HIGHER_IS_BETTER', 'HIGHER_IS_WORSE', 'NEUTRAL')),
    definition_id text NOT NULL,
    definition_en text NOT NULL,
    numerator     text,
    denominator   text,
    theme         text NOT NULL,
    caveat_id     text,
    caveat_en     text,
    position      integer NOT NULL
);

-- One figure or one stated absence. variant 0 is the main series, 1.. further published values of the same area and year
-- (rows whose id ends in _alt in the source files). numerator and denominator where the source gives them: ratios aggregate by them.
CREATE TABLE observation (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area_id      integer NOT NULL REFERENCES area,
    indicator_id text NOT NULL REFERENCES indicator,
    year         smallint NOT NULL CHECK (year BETWEEN 1945 AND 2100),
    variant      smallint NOT NULL DEFAULT 0,
    value        numeric,
    absence      text CHECK (absence IN ('NOT_COLLECTED', 'SUPPRESSED', 'NOT_APPLICABLE')),
    status       text NOT NULL CHECK (status IN ('PUBLISHED', 'COMPUTED', 'IMPORTED', 'ESTIMATED', 'DEMO')),
    numerator    numeric,
    denominator  numeric,
    source_id    text NOT NULL REFERENCES source,
    batch_id     bigint NOT NULL REFERENCES batch,
    row_number   integer NOT NULL,
    note         text,
    CHECK ((value IS NULL) <> (absence IS NULL))
);
CREATE INDEX observation_series ON observation (indicator_id, year, area_id);
CREATE INDEX observation_area ON observation (area_id, indicator_id, year);
CREATE INDEX observation_batch ON observation (batch_id);

-- What readers see: figures of active batches only.
CREATE VIEW current_observation AS
SELECT o.*, a.level, a.fid, a.code AS area_code, a.name AS area_name
FROM observation o
JOIN batch b ON b.id = o.batch_id AND b.status = 'ACTIVE'
JOIN area a ON a.id = o.area_id;
