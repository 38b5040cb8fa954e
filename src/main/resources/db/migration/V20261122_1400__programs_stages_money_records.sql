-- Deliveries beside the published ones: entered by people (IMPORTED) and for demonstration (DEMO). stage says how far a delivery has come, finer
-- than state. Money in rupiah. A record that people keep has one row per version: the newest of an active batch counts, so withdrawing a
-- batch brings back what was there before.
CREATE TABLE delivery_record (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version integer NOT NULL CHECK (version > 0)
);

ALTER TABLE delivery
    ADD COLUMN status         text NOT NULL DEFAULT 'PUBLISHED' CHECK (status IN ('PUBLISHED', 'IMPORTED', 'DEMO')),
    ADD COLUMN stage          text CHECK (stage IN ('CANDIDATE', 'MATCHED', 'NEEDS_MUSYAWARAH', 'DECIDED', 'INSTALLED', 'MONITORED',
                                                    'BROKEN', 'REPAIRED', 'MOVED_TO_PLN', 'OUT_OF_SERVICE')),
    ADD COLUMN units          bigint CHECK (units >= 0),
    ADD COLUMN money_planned  bigint CHECK (money_planned >= 0),
    ADD COLUMN money_spent    bigint CHECK (money_spent >= 0),
    ADD COLUMN funding        text CHECK (funding IN ('APBN', 'APBD_PROV', 'APBD_KAB', 'ADD', 'DD', 'DBHCHT', 'CSR', 'ZAKAT', 'SELF')),
    ADD COLUMN partner        text,
    ADD COLUMN happened_on    date,
    ADD COLUMN evidence       text,
    ADD COLUMN record_id      bigint REFERENCES delivery_record,
    ADD COLUMN record_version integer,
    ADD COLUMN removed        boolean NOT NULL DEFAULT false,
    ADD CHECK ((record_id IS NULL) = (record_version IS NULL));
CREATE UNIQUE INDEX delivery_version ON delivery (record_id, record_version) WHERE record_id IS NOT NULL;

CREATE VIEW current_delivery AS
SELECT d.*
FROM delivery d
JOIN batch b ON b.id = d.batch_id AND b.status = 'ACTIVE'
WHERE NOT d.removed
  AND NOT EXISTS (SELECT 1
                  FROM delivery newer
                  JOIN batch nb ON nb.id = newer.batch_id AND nb.status = 'ACTIVE'
                  WHERE newer.record_id = d.record_id AND newer.record_version > d.record_version);

-- Demonstration deliveries never reach what readers of published figures see.
CREATE OR REPLACE VIEW fs_delivery AS
SELECT d.id * 1000000 + a.id AS id,
       d.id AS delivery_id, d.programme_id, d.year::integer AS year, d.target, d.reached, d.basis, d.state,
       d.source_id, d.row_number AS file_row, d.note_id, d.note_en,
       a.id AS area_id, a.code AS area_code, a.name AS area_name, a.level::integer AS level,
       bd.label, d.status
FROM current_delivery d
JOIN delivery_area da ON da.delivery_id = d.id
JOIN area a ON a.id = da.area_id
LEFT JOIN boundary bd ON bd.area_id = a.id
    AND bd.boundary_set_id = (SELECT s.id FROM boundary_set s WHERE s.active)
WHERE d.status <> 'DEMO';

-- Whom programmes are for: households of the lowest welfare decile by area, the denominator of K3 and K4.
CREATE TABLE target_group (
    area_id    integer NOT NULL REFERENCES area,
    households bigint NOT NULL CHECK (households >= 0),
    status     text NOT NULL CHECK (status IN ('PUBLISHED', 'IMPORTED', 'DEMO')),
    source_id  text NOT NULL REFERENCES source,
    batch_id   bigint NOT NULL REFERENCES batch,
    PRIMARY KEY (batch_id, area_id)
);

-- What the register says about a programme besides its name. threshold: share of the target, in percent, from which the programme counts as arrived
-- in the package that a reader sees first; NULL where it isn't part of that package.
CREATE TABLE programme_register (
    programme_id  text PRIMARY KEY REFERENCES programme,
    strategy      text CHECK (strategy IN ('BURDEN', 'INCOME', 'POCKETS')),
    spending      text,
    owner_id      text,
    owner_en      text,
    legal_base_id text,
    legal_base_en text,
    first_year    smallint,
    last_year     smallint,
    unit_cost     bigint CHECK (unit_cost >= 0),
    cost_note_id  text,
    cost_note_en  text,
    funding       text[] NOT NULL,
    threshold     smallint CHECK (threshold BETWEEN 1 AND 100),
    source_id     text REFERENCES source,
    batch_id      bigint NOT NULL REFERENCES batch
);

-- Who may pay what, from when to when.
CREATE TABLE funding_rule (
    id           text NOT NULL,
    spending     text NOT NULL,
    funding      text NOT NULL,
    valid_from   date,
    valid_to     date,
    outcome      text NOT NULL CHECK (outcome IN ('ALLOWED', 'CHECK', 'FORBIDDEN')),
    reference_id text NOT NULL,
    reference_en text NOT NULL,
    source_id    text REFERENCES source,
    batch_id     bigint NOT NULL REFERENCES batch,
    PRIMARY KEY (batch_id, id),
    CHECK (valid_from <= valid_to)
);

-- An area that got another code, by moving to another area above or by a new status: its deliveries are read at the area that stands for it today.
CREATE TABLE area_move (
    from_area_id integer PRIMARY KEY REFERENCES area,
    to_area_id   integer NOT NULL REFERENCES area,
    since        date NOT NULL,
    reference    text NOT NULL,
    CHECK (from_area_id <> to_area_id)
);
