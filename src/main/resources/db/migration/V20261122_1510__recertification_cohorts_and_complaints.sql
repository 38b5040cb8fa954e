-- Recertification of PKH by kabupaten and cohort. Numbers of households only: no names, no identity numbers anywhere.
-- version: counted up by every change, so that a save on an older reading is refused.
CREATE TABLE recert_cohort (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area_id     integer NOT NULL REFERENCES area,
    cohort      smallint NOT NULL CHECK (cohort BETWEEN 2007 AND 2100),
    households  bigint NOT NULL CHECK (households > 0),
    version     integer NOT NULL DEFAULT 0,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    UNIQUE (area_id, cohort)
);

-- How many households moved from one state to the next, and when. What a cohort looks like is the sum of its moves.
CREATE TABLE recert_move (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cohort_id   bigint NOT NULL REFERENCES recert_cohort,
    from_state  text NOT NULL,
    to_state    text NOT NULL,
    households  bigint NOT NULL CHECK (households > 0),
    happened_on date NOT NULL,
    remark      text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL
);
CREATE INDEX recert_move_cohort ON recert_move (cohort_id);

-- Lists that an administrator may edit. due_days: NULL where no time is set. next_code: where a complaint is forwarded to.
CREATE TABLE complaint_type (
    code     text PRIMARY KEY CHECK (code ~ '^[A-Z_]{2,40}$'),
    name_id  text NOT NULL,
    name_en  text NOT NULL,
    position integer NOT NULL,
    active   boolean NOT NULL DEFAULT true,
    version  integer NOT NULL DEFAULT 0
);
CREATE TABLE complaint_level (
    code      text PRIMARY KEY CHECK (code ~ '^[A-Z_]{2,40}$'),
    name_id   text NOT NULL,
    name_en   text NOT NULL,
    position  integer NOT NULL,
    due_days  integer CHECK (due_days BETWEEN 1 AND 366),
    next_code text REFERENCES complaint_level,
    version   integer NOT NULL DEFAULT 0
);
INSERT INTO complaint_type (code, name_id, name_en, position) VALUES
    ('HASIL_TIDAK_SESUAI', 'Hasil tidak sesuai', 'Result not right', 1),
    ('DATA_IDENTITAS', 'Data identitas', 'Identity data', 2),
    ('TIDAK_DISURVEI', 'Tidak disurvei', 'Not surveyed', 3),
    ('ANGGOTA_BERUBAH', 'Anggota keluarga berubah', 'Members of the family changed', 4),
    ('PEMBAYARAN', 'Pembayaran', 'Payment', 5),
    ('PELAYANAN_PETUGAS', 'Pelayanan petugas', 'Service of staff', 6),
    ('INFORMASI', 'Permintaan informasi', 'Request for information', 7),
    ('LAINNYA', 'Lainnya', 'Other', 8);
INSERT INTO complaint_level (code, name_id, name_en, position, next_code) VALUES
    ('PUSAT', 'Pusat', 'National', 4, NULL),
    ('PROVINSI', 'Provinsi', 'Province', 3, 'PUSAT'),
    ('KABUPATEN', 'Kabupaten/kota', 'Regency', 2, 'PROVINSI'),
    ('DESA', 'Desa/fasilitator', 'Village, facilitator', 1, 'KABUPATEN');

CREATE TABLE complaint (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cohort_id   bigint NOT NULL REFERENCES recert_cohort,
    type_code   text NOT NULL REFERENCES complaint_type,
    level_code  text NOT NULL REFERENCES complaint_level,
    state       text NOT NULL,
    received_on date NOT NULL,
    due_on      date,
    closed_on   date,
    reversed    boolean NOT NULL DEFAULT false,
    version     integer NOT NULL DEFAULT 0
);
CREATE INDEX complaint_cohort ON complaint (cohort_id);

CREATE TABLE complaint_step (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    complaint_id bigint NOT NULL REFERENCES complaint,
    from_state   text,
    to_state     text NOT NULL,
    level_code   text NOT NULL REFERENCES complaint_level,
    happened_on  date NOT NULL,
    remark       text NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text NOT NULL
);
CREATE INDEX complaint_step_complaint ON complaint_step (complaint_id);

CREATE FUNCTION recertification_history_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The history of recertification is never edited';
END
$$;
CREATE TRIGGER recert_move_stays BEFORE UPDATE OR DELETE ON recert_move
    FOR EACH ROW EXECUTE FUNCTION recertification_history_stays();
CREATE TRIGGER complaint_step_stays BEFORE UPDATE OR DELETE ON complaint_step
    FOR EACH ROW EXECUTE FUNCTION recertification_history_stays();
