INSERT INTO source (id, publisher, title) VALUES ('bps', 'BPS', 'Susenas');
INSERT INTO batch (kind, file, checksum, status, started_at, started_by) VALUES
    ('BOUNDARY', 'set.json', 'a', 'ACTIVE', now(), 'test'), ('INDICATOR', 'new.csv', 'b', 'ACTIVE', now(), 'test'),
    ('INDICATOR', 'old.csv', 'c', 'SUPERSEDED', now(), 'test');
INSERT INTO area (id, level, fid, code, name, kind, parent_id) VALUES
    (1, 0, 1, '00', 'Indonesia', 'NATION', NULL), (2, 1, 1, '53', 'Nusa Tenggara Timur', 'PROVINCE', 1),
    (3, 2, 1, '53.02', 'Timor Tengah Selatan', 'KABUPATEN', 2), (4, 2, 2, '53.21', 'Malaka', 'KABUPATEN', 2);
INSERT INTO boundary_set (name, source_id, batch_id, year, scope, checksum, active, created_at) VALUES
    ('former', 'bps', 1, 2013, 'default', 'a', false, now()), ('current', 'bps', 1, 2020, 'default', 'b', true, now());
INSERT INTO boundary (boundary_set_id, area_id, geom, area_km2, label)
SELECT s, 3, ST_Multi(ST_MakeEnvelope(124 + s * 0.1, -10, 125, -9, 4326)), 100 * s, ST_SetSRID(ST_MakePoint(124.5, -9.5), 4326)
FROM generate_series(1, 2) s;
INSERT INTO indicator (id, name_id, name_en, unit, kind, direction, definition_id, definition_en, theme, position)
VALUES ('electrification_ratio', 'Rasio', 'Ratio', 'percent', 'RATE', 'HIGHER_IS_BETTER', '', '', 'energy', 1);
INSERT INTO observation (area_id, indicator_id, year, value, absence, status, source_id, batch_id, row_number) VALUES
    (3, 'electrification_ratio', 2019, 49.96, NULL, 'PUBLISHED', 'bps', 2, 1),
    (4, 'electrification_ratio', 2019, NULL, 'NOT_COLLECTED', 'PUBLISHED', 'bps', 2, 2),
    (3, 'electrification_ratio', 2019, 12, NULL, 'PUBLISHED', 'bps', 3, 1);
