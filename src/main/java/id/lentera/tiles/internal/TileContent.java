package id.lentera.tiles.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One tile under construction in Mapbox Vector Tile format 2: a layer of polygons that carry an integer id and nothing else, and
 * a layer {@code label} of points with code and name. Coordinates arrive relative to the tile's corner.
 */
final class TileContent {

    static final String LABEL_LAYER = "label";
    static final int LABEL_EXTENT = 4096;

    private static final int TILE_LAYERS = 3;
    private static final int LAYER_NAME = 1;
    private static final int LAYER_FEATURES = 2;
    private static final int LAYER_KEYS = 3;
    private static final int LAYER_VALUES = 4;
    private static final int LAYER_EXTENT = 5;
    private static final int LAYER_VERSION = 15;
    private static final int FEATURE_ID = 1;
    private static final int FEATURE_TAGS = 2;
    private static final int FEATURE_TYPE = 3;
    private static final int FEATURE_GEOMETRY = 4;
    private static final int VALUE_STRING = 1;
    private static final int POINT = 1;
    private static final int POLYGON = 3;
    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private final ByteSink polygons = new ByteSink(256);
    private final ByteSink points = new ByteSink(0);
    private final Map<String, Integer> values = new LinkedHashMap<>();

    /** Adds an area: rings of all its parts, each exterior followed by its holes, already in the right direction. */
    void addPolygon(int id, List<int[]> rings) {
        ByteSink geometry = new ByteSink(64);
        int x = 0;
        int y = 0;
        for (int[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                if (i == 0) {
                    geometry.varint(command(MOVE_TO, 1));
                } else if (i == 2) {
                    geometry.varint(command(LINE_TO, ring.length / 2 - 1));
                }
                geometry.zigzag(ring[i] - x);
                geometry.zigzag(ring[i + 1] - y);
                x = ring[i];
                y = ring[i + 1];
            }
            geometry.varint(command(CLOSE_PATH, 1));
        }
        addFeature(polygons, id, POLYGON, new ByteSink(0), geometry);
    }

    void addLabel(int id, int x, int y, String code, String name) {
        ByteSink geometry = new ByteSink(12);
        geometry.varint(command(MOVE_TO, 1));
        geometry.zigzag(x);
        geometry.zigzag(y);
        ByteSink tags = new ByteSink(12);
        tags.varint(0);
        tags.varint(valueIndex(code));
        tags.varint(1);
        tags.varint(valueIndex(name));
        addFeature(points, id, POINT, tags, geometry);
    }

    /** The encoded tile, not compressed. */
    byte[] encode(String layer, int extent) {
        ByteSink tile = new ByteSink(polygons.length() + points.length() + 128);
        if (polygons.length() > 0) {
            tile.field(TILE_LAYERS, layer(layer, polygons, extent, false));
        }
        if (points.length() > 0) {
            tile.field(TILE_LAYERS, layer(LABEL_LAYER, points, LABEL_EXTENT, true));
        }
        return tile.toBytes();
    }

    private ByteSink layer(String name, ByteSink features, int extent, boolean labels) {
        ByteSink layer = new ByteSink(features.length() + 128);
        layer.field(LAYER_VERSION, 2);
        layer.field(LAYER_NAME, name);
        layer.append(features);
        if (labels) {
            layer.field(LAYER_KEYS, "code");
            layer.field(LAYER_KEYS, "name");
            for (String value : values.keySet()) {
                ByteSink text = new ByteSink(32);
                text.field(VALUE_STRING, value);
                layer.field(LAYER_VALUES, text);
            }
        }
        layer.field(LAYER_EXTENT, extent);
        return layer;
    }

    private static void addFeature(ByteSink layer, int id, int type, ByteSink tags, ByteSink geometry) {
        ByteSink feature = new ByteSink(geometry.length() + 24);
        feature.field(FEATURE_ID, id);
        if (tags.length() > 0) {
            feature.field(FEATURE_TAGS, tags);
        }
        feature.field(FEATURE_TYPE, type);
        feature.field(FEATURE_GEOMETRY, geometry);
        layer.field(LAYER_FEATURES, feature);
    }

    private int valueIndex(String value) {
        Integer known = values.putIfAbsent(value, values.size());
        return known == null ? values.size() - 1 : known;
    }

    private static int command(int id, int count) {
        return id | count << 3;
    }
}
