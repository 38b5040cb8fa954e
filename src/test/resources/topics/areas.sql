-- Two kabupaten and a source to import published rows for.
TRUNCATE topic_row, observation, indicator, finding, batch, area, source CASCADE;
INSERT INTO source (id, publisher, title, year, licence) VALUES ('src', 'PLN', 'Statistik', 2022, 'press-quotation');
INSERT INTO area (id, level, fid, code, name, kind, parent_id) VALUES
    (1, 0, 1, '00', 'Indonesia', 'NATION', NULL),
    (2, 1, 2, '53', 'Nusa Tenggara Timur', 'PROVINCE', 1),
    (3, 2, 3, '53.02', 'Timor Tengah Selatan', 'KABUPATEN', 2),
    (4, 2, 4, '53.03', 'Timor Tengah Utara', 'KABUPATEN', 2),
    (5, 3, 5, '53.02.10', 'Ki''e', 'KECAMATAN', 3),
    (6, 4, 6, '53.02.10.2013', 'Naile''u', 'DESA', 5);
