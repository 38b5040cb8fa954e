package id.lentera.areas.internal;

import id.lentera.areas.internal.matching.SourceArea;
import id.lentera.platform.Geometries;
import id.lentera.platform.ProblemException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads GADM's GeoJSON feature by feature, so that memory holds what is asked for and never a whole file. */
final class GadmReader {

    private static final JsonFactory JSON = new JsonFactory();

    private GadmReader() {}

    /** A feature as read; the geometry is absent when it wasn't wanted, or when none of its rings has an area. */
    record Feature(SourceArea area, @Nullable MultiPolygon geometry) {}

    static Path file(Path packages, int level) {
        return packages.resolve("geojson-indonesia").resolve("geojson").resolve("gadm41_IDN_" + level + ".json");
    }

    /** Reads a level; geometries of areas that {@code wanted} refuses are skipped unread. */
    static void read(Path packages, int level, Predicate<SourceArea> wanted, Consumer<Feature> sink) {
        Path file = file(packages, level);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME
                        && parser.currentName().equals("features")) {
                    readFeatures(parser, level, wanted, sink);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        } catch (JacksonException | IllegalArgumentException e) {
            throw ProblemException.badRequest(
                    "bad-boundary-file",
                    "Berkas batas %s bukan GeoJSON yang sah: %s".formatted(file.getFileName(), e.getMessage()),
                    "The boundary file %s is not valid GeoJSON: %s".formatted(file.getFileName(), e.getMessage()));
        }
    }

    private static void readFeatures(
            JsonParser parser, int level, Predicate<SourceArea> wanted, Consumer<Feature> sink) {
        expect(parser.nextToken(), JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            sink.accept(readFeature(parser, level, wanted));
        }
    }

    /** The source writes properties before the geometry; a geometry that comes first is read in any case. */
    private static Feature readFeature(JsonParser parser, int level, Predicate<SourceArea> wanted) {
        SourceArea area = null;
        MultiPolygon geometry = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("properties")) {
                area = area(readProperties(parser), level);
            } else if (name.equals("geometry")
                    && value == JsonToken.START_OBJECT
                    && (area == null || wanted.test(area))) {
                geometry = readGeometry(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (area == null) {
            throw new IllegalArgumentException("feature without properties");
        }
        return new Feature(area, geometry);
    }

    private static Map<String, String> readProperties(JsonParser parser) {
        Map<String, String> properties = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (parser.nextToken().isScalarValue()) {
                properties.put(name, parser.getString());
            } else {
                parser.skipChildren();
            }
        }
        return properties;
    }

    private static SourceArea area(Map<String, String> properties, int level) {
        String id = properties.getOrDefault("GID_" + level, "");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("feature without GID_" + level);
        }
        return new SourceArea(
                level,
                id,
                level == 1 ? "" : properties.getOrDefault("GID_" + (level - 1), ""),
                properties.getOrDefault("NAME_" + level, "NA"),
                properties.getOrDefault("TYPE_" + level, "NA"),
                properties.getOrDefault("CC_" + level, "NA"));
    }

    private static @Nullable MultiPolygon readGeometry(JsonParser parser) {
        List<Polygon> polygons = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean coordinates = parser.currentName().equals("coordinates");
            parser.nextToken();
            if (coordinates) {
                new Rings(polygons).read(parser);
            } else {
                parser.skipChildren();
            }
        }
        return polygons.isEmpty() ? null : Geometries.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static void expect(JsonToken token, JsonToken expected) {
        if (token != expected) {
            throw new IllegalArgumentException("expected " + expected + " but found " + token);
        }
    }

    /** Collects positions into rings and rings into polygons, whether the arrays are nested as in a polygon or a multipolygon. */
    private static final class Rings {

        private final List<Polygon> polygons;
        private final List<LinearRing> rings = new ArrayList<>();
        private final List<Coordinate> positions = new ArrayList<>();

        Rings(List<Polygon> polygons) {
            this.polygons = polygons;
        }

        /** Reads an array and all in it; returns its height: 1 for a position, 2 a ring, 3 a polygon. */
        int read(JsonParser parser) {
            int height = 0;
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                if (token.isNumeric() && height == 0) {
                    readPosition(parser);
                    return 1;
                }
                expect(token, JsonToken.START_ARRAY);
                height = read(parser);
            }
            if (height == 1) {
                closeRing();
            } else if (height == 2) {
                closePolygon();
            }
            return height + 1;
        }

        private void readPosition(JsonParser parser) {
            double x = parser.getDoubleValue();
            expect(parser.nextToken().isNumeric() ? JsonToken.START_ARRAY : JsonToken.END_ARRAY, JsonToken.START_ARRAY);
            double y = parser.getDoubleValue();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parser.skipChildren();
            }
            if (x < 90 || x > 145 || y < -15 || y > 10) {
                throw new IllegalArgumentException("position " + x + ", " + y + " is not in Indonesia");
            }
            positions.add(new Coordinate(x, y));
        }

        private void closeRing() {
            if (!positions.getFirst().equals2D(positions.getLast())) {
                positions.add(positions.getFirst().copy());
            }
            rings.add(
                    positions.size() < 4
                            ? Geometries.FACTORY.createLinearRing()
                            : Geometries.FACTORY.createLinearRing(positions.toArray(Coordinate[]::new)));
            positions.clear();
        }

        private void closePolygon() {
            if (!rings.getFirst().isEmpty()) {
                LinearRing[] holes =
                        rings.stream().skip(1).filter(r -> !r.isEmpty()).toArray(LinearRing[]::new);
                polygons.add(Geometries.FACTORY.createPolygon(rings.getFirst(), holes));
            }
            rings.clear();
        }
    }
}
