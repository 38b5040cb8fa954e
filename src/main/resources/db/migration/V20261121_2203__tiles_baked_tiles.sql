-- Baked vector tiles: gzipped MVT, served from memory, kept here so that a start needs no baking.
CREATE TABLE tileset (
    id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    layer     text NOT NULL,
    version   text NOT NULL,
    min_zoom  smallint NOT NULL,
    max_zoom  smallint NOT NULL,
    west      double precision NOT NULL,
    south     double precision NOT NULL,
    east      double precision NOT NULL,
    north     double precision NOT NULL,
    attribution text NOT NULL,
    active    boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX tileset_one_active ON tileset (layer) WHERE active;

CREATE TABLE tile (
    tileset_id integer NOT NULL REFERENCES tileset ON DELETE CASCADE,
    z          smallint NOT NULL,
    x          integer NOT NULL,
    y          integer NOT NULL,
    gz         bytea NOT NULL,
    PRIMARY KEY (tileset_id, z, x, y)
);
ALTER TABLE tile ALTER COLUMN gz SET STORAGE EXTERNAL;
