CREATE TEMPORARY TABLE bps_stage (
    code       text NOT NULL,
    area_code  text NOT NULL,
    row_number integer NOT NULL
) ON COMMIT DROP
