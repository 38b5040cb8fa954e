-- A kabupaten and short lists of the desk.
TRUNCATE complaint_step, complaint, complaint_type, complaint_level, recert_move, recert_cohort, observation, indicator, finding, batch, area, source
    CASCADE;
INSERT INTO area (id, level, fid, code, name, kind, parent_id) VALUES
    (1, 0, 1, '00', 'Indonesia', 'NATION', NULL),
    (2, 1, 2, '53', 'Nusa Tenggara Timur', 'PROVINCE', 1),
    (3, 2, 3, '53.02', 'Timor Tengah Selatan', 'KABUPATEN', 2);
INSERT INTO complaint_type (code, name_id, name_en, position) VALUES ('LAINNYA', 'Lainnya', 'Other', 1);
INSERT INTO complaint_level (code, name_id, name_en, position, due_days, next_code) VALUES
    ('KABUPATEN', 'Kabupaten/kota', 'Regency', 2, 14, NULL),
    ('DESA', 'Desa/fasilitator', 'Village, facilitator', 1, 7, 'KABUPATEN');
