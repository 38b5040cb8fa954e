package id.lentera.areas.internal;

import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaShapes;
import id.lentera.areas.AreaShapes.Border;
import id.lentera.areas.AreaShapes.Shape;
import id.lentera.areas.internal.ShapeStore.StoredShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polygons of one coverage, projected and simplified together; the levels above are dissolved from the result. */
public final class SimplifiedShapes {

    private static final Logger LOG = LoggerFactory.getLogger(SimplifiedShapes.class);
    private static final double MAX_LATITUDE = 85.0511;

    private SimplifiedShapes() {}

    /** @param tolerance as a fraction of the world's width */
    public static AreaShapes of(List<StoredShape> stored, AreaLevel level, double tolerance) {
        Geometry[] projected =
                stored.stream().map(shape -> projected(shape.geometry())).toArray(Geometry[]::new);
        Geometry[] simplified = simplify(projected, tolerance);
        List<Shape> areas = new ArrayList<>();
        for (int i = 0; i < simplified.length; i++) {
            areas.add(new Shape(stored.get(i).id(), stored.get(i).code(), rings(simplified[i])));
        }
        List<Border> borders = Arrays.stream(AreaLevel.values())
                .filter(above -> above != AreaLevel.NATION && above.number() < level.number())
                .map(above -> new Border(above, dissolve(stored, simplified, above)))
                .toList();
        return new AreaShapes(List.copyOf(areas), borders);
    }

    /** How many points are kept. */
    public static int points(AreaShapes shapes) {
        Stream<double[]> rings = Stream.concat(
                shapes.areas().stream().flatMap(area -> area.rings().stream()),
                shapes.borders().stream().flatMap(border -> border.rings().stream()));
        return rings.mapToInt(ring -> ring.length / 2).sum();
    }

    private static Geometry[] simplify(Geometry[] projected, double tolerance) {
        if (projected.length == 0) {
            return projected;
        }
        try {
            Geometry[] simplified = CoverageSimplifier.simplify(projected, tolerance);
            for (int i = 0; i < simplified.length; i++) {
                if (simplified[i].isEmpty()) {
                    simplified[i] = projected[i]; // an islet below the tolerance still has to show
                }
            }
            return simplified;
        } catch (IllegalArgumentException e) {
            LOG.warn("The areas could not be simplified, so a drawing keeps all points: {}", e.getMessage());
            return projected;
        }
    }

    /** Codes carry their ancestors' codes, so the area above is a prefix. */
    private static List<double[]> dissolve(List<StoredShape> stored, Geometry[] shapes, AreaLevel above) {
        Map<String, List<Geometry>> parts = new TreeMap<>();
        for (int i = 0; i < shapes.length; i++) {
            String[] code = stored.get(i).code().split("\\.");
            String owner = String.join(".", Arrays.copyOf(code, Math.min(code.length, above.number())));
            parts.computeIfAbsent(owner, _ -> new ArrayList<>()).add(shapes[i]);
        }
        return parts.values().stream()
                .flatMap(children -> rings(union(children)).stream())
                .toList();
    }

    private static Geometry union(List<Geometry> children) {
        try {
            return CoverageUnion.union(children.toArray(Geometry[]::new));
        } catch (IllegalArgumentException e) {
            LOG.warn("Areas could not be dissolved, so a drawing lacks an outline: {}", e.getMessage());
            return children.getFirst().getFactory().createPolygon();
        }
    }

    private static List<double[]> rings(Geometry geometry) {
        List<double[]> rings = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(ring(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(ring(polygon.getInteriorRingN(hole)));
                }
            }
        }
        return rings;
    }

    /** Without the last point, which repeats the first. */
    private static double[] ring(LinearRing line) {
        CoordinateSequence points = line.getCoordinateSequence();
        double[] ring = new double[2 * (points.size() - 1)];
        for (int i = 0; i < points.size() - 1; i++) {
            ring[2 * i] = points.getX(i);
            ring[2 * i + 1] = points.getY(i);
        }
        return ring;
    }

    private static Geometry projected(Geometry lngLat) {
        Geometry world = lngLat.copy();
        world.apply(new Projection());
        return world;
    }

    private static final class Projection implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence points, int i) {
            Coordinate point = points.getCoordinate(i);
            double lat = Math.toRadians(Math.clamp(point.y, -MAX_LATITUDE, MAX_LATITUDE));
            points.setOrdinate(i, CoordinateSequence.X, (point.x + 180) / 360);
            points.setOrdinate(
                    i, CoordinateSequence.Y, 0.5 - Math.log(Math.tan(Math.PI / 4 + lat / 2)) / (2 * Math.PI));
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
