SELECT id, layer, version, min_zoom, max_zoom, west, south, east, north, attribution
FROM tileset
WHERE layer = :layer AND version = :version
ORDER BY id DESC
LIMIT 1
