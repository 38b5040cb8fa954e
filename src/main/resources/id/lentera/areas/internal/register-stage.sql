CREATE TEMPORARY TABLE register_stage (
    code     text PRIMARY KEY,
    level    smallint NOT NULL,
    name     text NOT NULL,
    name_key text NOT NULL,
    kind     text NOT NULL,
    parent   text
) ON COMMIT DROP
