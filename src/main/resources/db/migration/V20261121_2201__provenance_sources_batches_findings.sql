-- Where every figure and every polygon comes from.
CREATE TABLE source (
    id           text PRIMARY KEY CHECK (id ~ '^[a-z0-9_]{1,80}$'),
    publisher    text NOT NULL,
    title        text NOT NULL,
    year         smallint CHECK (year BETWEEN 1900 AND 2100),
    url          text,
    licence      text,
    retrieved_on date,
    note         text
);

-- One import of one file. A figure is never edited in place: a newer batch of the same file supersedes the older one.
CREATE TABLE batch (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind          text NOT NULL CHECK (kind IN ('SOURCE', 'REGISTER', 'BOUNDARY', 'INDICATOR', 'PROGRAMME', 'DEMO')),
    file          text NOT NULL,
    checksum      text NOT NULL,
    status        text NOT NULL CHECK (status IN ('LOADING', 'ACTIVE', 'SUPERSEDED', 'WITHDRAWN', 'REJECTED')),
    rows_read     integer NOT NULL DEFAULT 0,
    rows_loaded   integer NOT NULL DEFAULT 0,
    started_at    timestamptz NOT NULL,
    finished_at   timestamptz,
    started_by    text NOT NULL
);
CREATE INDEX batch_file ON batch (file, status);
CREATE UNIQUE INDEX batch_one_active ON batch (kind, file) WHERE status = 'ACTIVE';

-- What an import noticed: typed, addressed to file and row, never only a log line.
CREATE TABLE finding (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    batch_id    bigint NOT NULL REFERENCES batch ON DELETE CASCADE,
    severity    text NOT NULL CHECK (severity IN ('ERROR', 'WARNING', 'INFO')),
    code        text NOT NULL,
    file        text NOT NULL,
    row_number  integer,
    field       text,
    value       text,
    message_id  text NOT NULL,
    message_en  text NOT NULL
);
CREATE INDEX finding_batch ON finding (batch_id, code);
