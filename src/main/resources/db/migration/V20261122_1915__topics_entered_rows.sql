-- Rows that people enter, beside those of files. A record has one row per version: the newest of an active batch counts, so withdrawing a batch
-- brings back what was there before.
CREATE TABLE topic_record (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version integer NOT NULL CHECK (version > 0)
);
ALTER TABLE topic_row
    ADD COLUMN record_id      bigint REFERENCES topic_record,
    ADD COLUMN record_version integer,
    ADD CHECK ((record_id IS NULL) = (record_version IS NULL));
CREATE UNIQUE INDEX topic_row_version ON topic_row (record_id, record_version) WHERE record_id IS NOT NULL;

CREATE VIEW current_topic_row AS
SELECT r.*
FROM topic_row r
JOIN batch b ON b.id = r.batch_id AND b.status = 'ACTIVE'
WHERE NOT EXISTS (SELECT 1
                  FROM topic_row newer
                  JOIN batch nb ON nb.id = newer.batch_id AND nb.status = 'ACTIVE'
                  WHERE newer.record_id = r.record_id AND newer.record_version > r.record_version);
