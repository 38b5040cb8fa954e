package id.lentera.overlays.internal;

import id.lentera.overlays.Overlay;
import java.io.Closeable;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Second pass: places, repairs, rounds and writes every object as GeoJSON. */
final class OverlayWriter implements LayerReader.Visitor, Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    private final Placement placement;
    private final Remarks remarks;
    private final PolygonRepair repair;
    private final JsonGenerator json;
    private final Coordinates coordinates;
    private final Envelope bounds = new Envelope();
    private final Set<Overlay.Shape> shapes = EnumSet.noneOf(Overlay.Shape.class);
    private int written;

    OverlayWriter(Placement placement, Budget budget, Remarks remarks, OutputStream out) {
        this.placement = placement;
        this.remarks = remarks;
        repair = new PolygonRepair(budget, remarks);
        json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        coordinates = new Coordinates(json);
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
    }

    @Override
    public boolean wantsAttributes() {
        return true;
    }

    @Override
    public void visit(LayerReader.Feature feature) {
        if (feature.curved()) {
            remarks.count(Remarks.Count.CURVED);
        }
        Geometry geometry = feature.geometry();
        if (geometry == null || geometry.isEmpty()) {
            if (!feature.curved()) {
                remarks.count(Remarks.Count.NO_GEOMETRY);
            }
            return;
        }
        if (!place(geometry)) {
            remarks.count(Remarks.Count.UNPLACED);
            return;
        }
        if (feature.height()) {
            remarks.count(Remarks.Count.HEIGHT);
        }
        if (!Placement.isNear(geometry.getCoordinate().x, geometry.getCoordinate().y)) {
            remarks.count(Remarks.Count.OUTSIDE);
        }
        bounds.expandToInclude(geometry.getEnvelopeInternal());
        written++;
        writeParts(geometry, feature.attributes());
    }

    int written() {
        return written;
    }

    Envelope bounds() {
        return bounds;
    }

    Set<Overlay.Shape> shapes() {
        return shapes;
    }

    /** Ends the collection; what is written is complete after this. */
    void finish() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    @Override
    public void close() {
        json.close();
    }

    /** Changes the arrays below the geometry; every part has its own, since readers make them afresh for each object. */
    private boolean place(Geometry geometry) {
        boolean[] placed = {true};
        geometry.apply((GeometryComponentFilter) part -> {
            PackedCoordinateSequence.Double sequence =
                    switch (part) {
                        case LineString line -> (PackedCoordinateSequence.Double) line.getCoordinateSequence();
                        case Point point -> (PackedCoordinateSequence.Double) point.getCoordinateSequence();
                        default -> null;
                    };
            if (sequence != null) {
                placed[0] &= placement.toDegrees(sequence.getRawCoordinates());
            }
        });
        geometry.geometryChanged();
        return placed[0];
    }

    /** A collection of different kinds becomes one feature for each part; the map's drawing has a layer for each kind. */
    private void writeParts(Geometry geometry, Map<String, Object> attributes) {
        if (geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION)) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                writeParts(geometry.getGeometryN(i), attributes);
            }
            return;
        }
        shapes.add(
                switch (geometry.getDimension()) {
                    case 0 -> Overlay.Shape.POINT;
                    case 1 -> Overlay.Shape.LINE;
                    default -> Overlay.Shape.POLYGON;
                });
        write(geometry.getDimension() == 2 ? repair.repaired(geometry) : geometry, attributes);
    }

    private void write(Geometry geometry, Map<String, Object> attributes) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeNumberProperty("id", written);
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", geometry.getGeometryType());
        json.writeName("coordinates");
        coordinates.write(geometry);
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        attributes.forEach(this::writeAttribute);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeAttribute(String name, @Nullable Object value) {
        switch (value) {
            case Long number -> json.writeNumberProperty(name, number);
            case Double number -> json.writeNumberProperty(name, number);
            case Boolean flag -> json.writeBooleanProperty(name, flag);
            case null, default -> json.writeStringProperty(name, String.valueOf(value));
        }
    }

    /** Arrays of positions, rounded to about a metre; points that fall together are written once. */
    private record Coordinates(JsonGenerator json) {

        private static final double GRID = 1e5;
        private static final int SMALLEST_RING = 4;

        void write(Geometry geometry) {
            switch (geometry) {
                case Point point -> position(point.getX(), point.getY());
                case LineString line -> list(xy(line), 2);
                case Polygon polygon -> {
                    json.writeStartArray();
                    list(xy(polygon.getExteriorRing()), SMALLEST_RING);
                    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                        list(xy(polygon.getInteriorRingN(i)), SMALLEST_RING);
                    }
                    json.writeEndArray();
                }
                default -> {
                    json.writeStartArray();
                    for (int i = 0; i < geometry.getNumGeometries(); i++) {
                        write(geometry.getGeometryN(i));
                    }
                    json.writeEndArray();
                }
            }
        }

        private static double[] xy(LineString line) {
            double[] xy = new double[2 * line.getNumPoints()];
            for (int i = 0; i < line.getNumPoints(); i++) {
                xy[2 * i] = line.getCoordinateSequence().getX(i);
                xy[2 * i + 1] = line.getCoordinateSequence().getY(i);
            }
            return xy;
        }

        private void list(double[] xy, int fewest) {
            int[] kept = kept(xy);
            json.writeStartArray();
            if (kept.length < fewest) {
                for (int i = 0; i < xy.length; i += 2) {
                    exact(xy[i], xy[i + 1]);
                }
            } else {
                for (int i : kept) {
                    position(xy[i], xy[i + 1]);
                }
            }
            json.writeEndArray();
        }

        private static int[] kept(double[] xy) {
            int[] kept = new int[xy.length / 2];
            int count = 0;
            for (int i = 0; i < xy.length; i += 2) {
                if (count == 0
                        || Math.rint(xy[i] * GRID) != Math.rint(xy[kept[count - 1]] * GRID)
                        || Math.rint(xy[i + 1] * GRID) != Math.rint(xy[kept[count - 1] + 1] * GRID)) {
                    kept[count++] = i;
                }
            }
            return java.util.Arrays.copyOf(kept, count);
        }

        private void position(double x, double y) {
            exact(Math.rint(x * GRID) / GRID, Math.rint(y * GRID) / GRID);
        }

        private void exact(double x, double y) {
            json.writeStartArray();
            json.writeNumber(x);
            json.writeNumber(y);
            json.writeEndArray();
        }
    }
}
