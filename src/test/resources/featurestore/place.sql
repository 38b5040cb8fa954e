DROP SCHEMA IF EXISTS store_test CASCADE;
CREATE SCHEMA store_test;
CREATE TABLE store_test.place (
    id      integer PRIMARY KEY,
    i       integer,
    h       smallint,
    l       bigint,
    d       double precision,
    n       numeric,
    f       real,
    s       text,
    "Odd ""name" varchar(80),
    b       boolean,
    u       uuid,
    day     date,
    seen    timestamptz,
    tags    text[],
    geom    geometry(Polygon, 4326),
    centre  geometry(Point, 4326)
);
CREATE INDEX place_geom ON store_test.place USING gist (geom);
CREATE VIEW store_test.keyless AS SELECT i, s, geom FROM store_test.place;
CREATE TABLE store_test.paired (code text, year integer, value numeric, PRIMARY KEY (code, year));
INSERT INTO store_test.paired VALUES ('53.02', 2019, 49.96), ('53.02', 2020, 55), ('53/02', 2019, 1), ('a b', 1, NULL);
CREATE TABLE store_test.coded (code text PRIMARY KEY, name text);
INSERT INTO store_test.coded VALUES ('53.02', 'Timor Tengah Selatan'), ('53.04', 'Belu');
