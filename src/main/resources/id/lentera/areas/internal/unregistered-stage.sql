CREATE TEMPORARY TABLE unregistered_stage (
    code     text PRIMARY KEY,
    name     text NOT NULL,
    name_key text NOT NULL,
    parent   text NOT NULL
) ON COMMIT DROP
