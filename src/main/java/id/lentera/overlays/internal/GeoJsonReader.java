package id.lentera.overlays.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Streams GeoJSON: collections, single features and bare geometries, members in any order. Memory holds one object at a time. */
final class GeoJsonReader implements LayerReader {

    private static final int DEEPEST = 40;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(1_000_000)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final Path file;
    private final String name;
    private final Charset charset;
    private boolean seenAnything;
    private @Nullable CoordinateReferenceSystem crs = CrsCatalogue.DEGREES;

    GeoJsonReader(Path file, String name) throws IOException {
        this.file = file;
        this.name = name;
        charset = TextEncoding.ofFile(file);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public @Nullable CoordinateReferenceSystem crs() {
        return crs;
    }

    @Override
    public void remark(Remarks remarks) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            TextEncoding.remark(remarks);
        }
    }

    @Override
    public void read(Budget budget, Visitor visitor) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser parser = open(in)) {
            while (parser.nextToken() != null) {
                Pass pass = new Pass(parser, budget, visitor);
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    throw Refusal.unknownFormat();
                }
                pass.emitBare(pass.readObject());
            }
        } catch (StreamConstraintsException e) {
            throw Refusal.tooDeep();
        } catch (StreamReadException e) {
            throw seenAnything ? Refusal.notGeoJson(place(e)) : Refusal.unknownFormat();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() {}

    private JsonParser open(InputStream in) throws IOException {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return JSON.createParser(ObjectReadContext.empty(), in);
        }
        Reader text = new InputStreamReader(in, charset);
        return JSON.createParser(ObjectReadContext.empty(), text);
    }

    private static String place(StreamReadException e) {
        return e.getLocation() == null
                ? "?"
                : "%d:%d".formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }

    /** What an object of the file turned out to be once all its members were read. */
    private record Found(String type, @Nullable Geometry geometry, boolean height, Map<String, Object> attributes) {}

    /** One pass over the file. */
    private final class Pass {

        private final JsonParser parser;
        private final Budget budget;
        private final Visitor visitor;

        Pass(JsonParser parser, Budget budget, Visitor visitor) {
            this.parser = parser;
            this.budget = budget;
            this.visitor = visitor;
        }

        /** Reads the object at the parser; features are handed on, geometries are answered. */
        Found readObject() {
            String type = "";
            Found geometry = null;
            Map<String, Object> attributes = Map.of();
            GeoJsonCoordinates.@Nullable Node coordinates = null;
            List<Found> parts = List.of();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (member) {
                    case "type" -> type = value == JsonToken.VALUE_STRING ? parser.getString() : "";
                    case "features" -> {
                        seenAnything = true;
                        readFeatures(value);
                    }
                    case "geometry" -> geometry = value == JsonToken.START_OBJECT ? readObject() : null;
                    case "geometries" -> parts = readGeometries(value);
                    case "coordinates" -> coordinates = GeoJsonCoordinates.read(parser, budget);
                    case "properties" -> attributes = readProperties(value);
                    case "crs" -> readCrs(value);
                    default -> parser.skipChildren();
                }
            }
            return found(type, geometry, attributes, coordinates, parts);
        }

        private Found found(
                String type,
                @Nullable Found geometry,
                Map<String, Object> attributes,
                GeoJsonCoordinates.@Nullable Node coordinates,
                List<Found> parts) {
            seenAnything |= !type.isEmpty();
            if (type.equals("Feature")) {
                Geometry shape = geometry == null ? null : geometry.geometry();
                emit(shape, geometry != null && geometry.height(), attributes);
                return new Found(type, null, false, Map.of());
            }
            if (type.equals("GeometryCollection")) {
                boolean height = parts.stream().anyMatch(Found::height);
                return new Found(
                        type, Shapes.collect(parts.stream().map(Found::geometry).toList()), height, Map.of());
            }
            return coordinates == null
                    ? new Found(type, null, false, Map.of())
                    : new Found(type, coordinates.geometry(type), coordinates.height(), Map.of());
        }

        /** A file may be a geometry and nothing around it. */
        void emitBare(Found root) {
            switch (root.type()) {
                case "FeatureCollection", "Feature" -> {}
                case "Topology" -> throw Refusal.unknownFormat();
                case "Point",
                        "MultiPoint",
                        "LineString",
                        "MultiLineString",
                        "Polygon",
                        "MultiPolygon",
                        "GeometryCollection" -> emit(root.geometry(), root.height(), Map.of());
                default -> throw Refusal.unknownFormat();
            }
        }

        private void emit(@Nullable Geometry geometry, boolean height, Map<String, Object> attributes) {
            budget.feature();
            visitor.visit(new Feature(geometry, height, false, attributes));
        }

        private void readFeatures(JsonToken value) {
            if (value != JsonToken.START_ARRAY) {
                parser.skipChildren();
                return;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    readObject();
                } else {
                    parser.skipChildren();
                }
            }
        }

        private List<Found> readGeometries(JsonToken value) {
            List<Found> parts = new ArrayList<>();
            if (value != JsonToken.START_ARRAY) {
                return parts;
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                budget.vertices(1);
                parts.add(readObject());
            }
            return parts;
        }

        private Map<String, Object> readProperties(JsonToken value) {
            if (value != JsonToken.START_OBJECT) {
                return Map.of();
            }
            Attributes attributes = new Attributes();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                switch (parser.nextToken()) {
                    case VALUE_STRING -> attributes.put(key, parser.getString());
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> attributes.putNumber(key, parser.getString());
                    case VALUE_TRUE -> attributes.put(key, true);
                    case VALUE_FALSE -> attributes.put(key, false);
                    default -> parser.skipChildren();
                }
            }
            return visitor.wantsAttributes() ? attributes.map() : Map.of();
        }

        /** The member of GeoJSON 2008 that current files no longer have; {@code null} there says that the system is unknown. */
        private void readCrs(JsonToken value) {
            if (value == JsonToken.VALUE_NULL) {
                crs = null;
                return;
            }
            String text = "";
            int depth = 0;
            if (value == JsonToken.START_OBJECT) {
                do {
                    JsonToken token = parser.currentToken();
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    if (token == JsonToken.VALUE_STRING && "name".equals(parser.currentName()) && depth == 2) {
                        text = parser.getString();
                    }
                } while (depth > 0 && parser.nextToken() != null);
            }
            if (!text.isEmpty()) {
                crs = CrsNames.resolve(text);
            }
        }
    }
}
