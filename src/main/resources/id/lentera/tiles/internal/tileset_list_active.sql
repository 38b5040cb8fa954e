SELECT id, layer, version, min_zoom, max_zoom, west, south, east, north, attribution
FROM tileset
WHERE active
