-- Small published tables of single topics (training, social security, labour, electricity), one file of gis-data each. cells: the row as published,
-- column by column; the columns of a file are declared in code and checked when it is read. Rows are never edited: a newer batch of the same
-- file supersedes them.
ALTER TABLE batch DROP CONSTRAINT batch_kind_check;
ALTER TABLE batch ADD CONSTRAINT batch_kind_check CHECK (kind ~ '^[A-Z]{3,20}$');

CREATE TABLE topic_row (
    batch_id   bigint NOT NULL REFERENCES batch,
    file       text NOT NULL,
    row_number integer NOT NULL,
    area_id    integer REFERENCES area,
    source_id  text NOT NULL REFERENCES source,
    cells      jsonb NOT NULL,
    PRIMARY KEY (batch_id, row_number)
);
CREATE INDEX topic_row_file ON topic_row (file);
CREATE INDEX topic_row_area ON topic_row (area_id);
