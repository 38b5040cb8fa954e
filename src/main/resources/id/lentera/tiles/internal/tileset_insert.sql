INSERT INTO tileset (layer, version, min_zoom, max_zoom, west, south, east, north, attribution, active, created_at)
VALUES (:layer, :version, :minZoom, :maxZoom, :west, :south, :east, :north, :attribution, false, :createdAt)
RETURNING id
