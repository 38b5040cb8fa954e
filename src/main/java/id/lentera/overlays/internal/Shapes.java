package id.lentera.overlays.internal;

import id.lentera.platform.Geometries;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/** Makes geometries out of plain arrays x, y, x, y ...; what is too short to be one is null. */
final class Shapes {

    private static final int RING = 4;

    private Shapes() {}

    static @Nullable Point point(double x, double y) {
        return Double.isFinite(x) && Double.isFinite(y) ? factory().createPoint(sequence(new double[] {x, y})) : null;
    }

    static @Nullable LineString line(double[] xy) {
        return xy.length < 4 || !finite(xy) ? null : factory().createLineString(sequence(xy));
    }

    /** A ring; an open one is closed. */
    static @Nullable LinearRing ring(double[] xy) {
        int n = xy.length;
        if (n < 2 * (RING - 1) || !finite(xy)) {
            return null;
        }
        double[] closed = xy;
        if (xy[0] != xy[n - 2] || xy[1] != xy[n - 1]) {
            closed = Arrays.copyOf(xy, n + 2);
            closed[n] = xy[0];
            closed[n + 1] = xy[1];
        }
        return closed.length < 2 * RING ? null : factory().createLinearRing(sequence(closed));
    }

    /** The first ring is the outer one. */
    static @Nullable Polygon polygon(List<@Nullable LinearRing> rings) {
        if (rings.isEmpty() || rings.getFirst() == null) {
            return null;
        }
        LinearRing[] holes = rings.stream().skip(1).filter(Objects::nonNull).toArray(LinearRing[]::new);
        return factory().createPolygon(rings.getFirst(), holes);
    }

    /** One geometry of several parts; absent parts are left out. */
    static @Nullable Geometry collect(List<? extends @Nullable Geometry> parts) {
        List<Geometry> there = parts.stream()
                .filter(Objects::nonNull)
                .map(Geometry.class::cast)
                .toList();
        return there.isEmpty() ? null : factory().buildGeometry(there);
    }

    private static PackedCoordinateSequence.Double sequence(double[] xy) {
        return new PackedCoordinateSequence.Double(xy, 2, 0);
    }

    private static boolean finite(double[] xy) {
        return Arrays.stream(xy).allMatch(Double::isFinite);
    }

    private static GeometryFactory factory() {
        return Geometries.FACTORY;
    }
}
