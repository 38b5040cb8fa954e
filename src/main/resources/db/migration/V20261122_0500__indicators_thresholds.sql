-- Class edges that a policy or a standard names, with a word for each class and the source that names them; lists divided by semicolons.
ALTER TABLE indicator
    ADD COLUMN thresholds          text,
    ADD COLUMN threshold_labels_id text,
    ADD COLUMN threshold_labels_en text,
    ADD COLUMN threshold_source    text;
