-- Six kabupaten of NTT with two figures each in two files, published so that a decision can be taken.
TRUNCATE observation, indicator, finding, batch, area, source, decision CASCADE;
INSERT INTO source (id, publisher, title, year, licence) VALUES ('source_a', 'BPS', 'Kemiskinan', 2021, 'CC BY 4.0');
INSERT INTO batch (id, kind, file, checksum, status, started_at, started_by) OVERRIDING SYSTEM VALUE VALUES
    (1001, 'INDICATOR', 'rates.csv', 'x', 'ACTIVE', now(), 'test'),
    (1002, 'INDICATOR', 'counts.csv', 'y', 'ACTIVE', now(), 'test');
INSERT INTO area (id, level, fid, code, name, kind, parent_id) VALUES
    (1, 0, 1, '00', 'Indonesia', 'NATION', NULL),
    (2, 1, 2, '53', 'Nusa Tenggara Timur', 'PROVINCE', 1),
    (3, 2, 3, '53.02', 'Timor Tengah Selatan', 'KABUPATEN', 2),
    (4, 2, 4, '53.03', 'Timor Tengah Utara', 'KABUPATEN', 2),
    (5, 2, 5, '53.11', 'Sumba Timur', 'KABUPATEN', 2),
    (6, 2, 6, '53.14', 'Rote Ndao', 'KABUPATEN', 2),
    (7, 2, 7, '53.17', 'Sumba Tengah', 'KABUPATEN', 2),
    (8, 2, 8, '53.19', 'Manggarai Timur', 'KABUPATEN', 2);
INSERT INTO indicator (id, name_id, name_en, unit, kind, direction, definition_id, definition_en, theme, position) VALUES
    ('extreme_poverty_rate', 'Persentase penduduk miskin ekstrem', 'Extreme poverty rate', 'percent', 'RATE', 'HIGHER_IS_WORSE', 'd', 'd', 't', 1),
    ('extreme_poor_population', 'Jumlah penduduk miskin ekstrem', 'Extremely poor people', 'persons', 'COUNT', 'HIGHER_IS_WORSE', 'd', 'd', 't', 2);
INSERT INTO observation (area_id, indicator_id, year, value, status, source_id, batch_id, row_number)
SELECT area, 'extreme_poverty_rate', 2021, rate, 'PUBLISHED', 'source_a', 1001, area
FROM (VALUES (3, 17.3), (5, 17.47), (6, 16.21), (7, 21.51), (8, 15.43)) v (area, rate);
INSERT INTO observation (area_id, indicator_id, year, value, status, source_id, batch_id, row_number)
SELECT area, 'extreme_poor_population', 2021, people, 'PUBLISHED', 'source_a', 1002, area
FROM (VALUES (3, 81180), (5, 45550), (6, 28720), (7, 15820), (8, 44630)) v (area, people);
