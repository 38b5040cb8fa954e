package id.lentera.tiles.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a vector tile back, independently of the encoder. */
public record DecodedTile(Map<String, Layer> layers) {

    public record Layer(int version, int extent, List<Feature> features) {}

    /** A feature with its rings (polygons) or its one point; tags resolved. */
    public record Feature(long id, int type, List<int[]> rings, Map<String, String> tags) {}

    public static DecodedTile read(byte[] mvt) {
        Map<String, Layer> layers = new LinkedHashMap<>();
        Reader tile = new Reader(mvt, 0, mvt.length);
        while (tile.hasMore()) {
            tile.tag();
            readLayer(tile.message(), layers);
        }
        return new DecodedTile(layers);
    }

    private static void readLayer(Reader layer, Map<String, Layer> layers) {
        String name = "";
        int version = 0;
        int extent = 4096;
        List<Reader> features = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> values = new ArrayList<>();
        while (layer.hasMore()) {
            switch (layer.tag()) {
                case 1 -> name = layer.text();
                case 2 -> features.add(layer.message());
                case 3 -> keys.add(layer.text());
                case 4 -> {
                    Reader value = layer.message();
                    value.tag();
                    values.add(value.text());
                }
                case 5 -> extent = (int) layer.varint();
                case 15 -> version = (int) layer.varint();
                default -> throw new IllegalArgumentException("Unknown field of a layer");
            }
        }
        layers.put(
                name,
                new Layer(
                        version,
                        extent,
                        features.stream().map(f -> readFeature(f, keys, values)).toList()));
    }

    private static Feature readFeature(Reader feature, List<String> keys, List<String> values) {
        long id = -1;
        int type = 0;
        List<int[]> rings = List.of();
        Map<String, String> tags = new LinkedHashMap<>();
        while (feature.hasMore()) {
            switch (feature.tag()) {
                case 1 -> id = feature.varint();
                case 2 -> {
                    Reader packed = feature.message();
                    while (packed.hasMore()) {
                        tags.put(keys.get((int) packed.varint()), values.get((int) packed.varint()));
                    }
                }
                case 3 -> type = (int) feature.varint();
                case 4 -> rings = readRings(feature.message());
                default -> throw new IllegalArgumentException("Unknown field of a feature");
            }
        }
        return new Feature(id, type, rings, tags);
    }

    private static List<int[]> readRings(Reader geometry) {
        List<int[]> rings = new ArrayList<>();
        List<Integer> points = new ArrayList<>();
        int x = 0;
        int y = 0;
        while (geometry.hasMore()) {
            long command = geometry.varint();
            if ((command & 7) == 1 && !points.isEmpty()) {
                rings.add(points.stream().mapToInt(i -> i).toArray());
                points.clear();
            }
            for (long i = 0; (command & 7) != 7 && i < command >> 3; i++) {
                x += geometry.zigzag();
                y += geometry.zigzag();
                points.add(x);
                points.add(y);
            }
        }
        rings.add(points.stream().mapToInt(i -> i).toArray());
        return rings;
    }

    private static final class Reader {

        private final byte[] bytes;
        private int at;
        private final int end;

        Reader(byte[] bytes, int at, int end) {
            this.bytes = bytes;
            this.at = at;
            this.end = end;
        }

        boolean hasMore() {
            return at < end;
        }

        int tag() {
            return (int) (varint() >> 3);
        }

        long varint() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = bytes[at++];
                value |= (long) (b & 0x7F) << shift;
                if (b >= 0) {
                    return value;
                }
            }
        }

        int zigzag() {
            long value = varint();
            return (int) (value >>> 1) ^ -(int) (value & 1);
        }

        Reader message() {
            int length = (int) varint();
            at += length;
            return new Reader(bytes, at - length, at);
        }

        String text() {
            Reader part = message();
            return new String(bytes, part.at, part.end - part.at, StandardCharsets.UTF_8);
        }
    }
}
