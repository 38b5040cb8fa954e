package id.lentera.areas.internal.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Finishes geometries: one valid multipolygon per area, its size and the place of its label. */
final class Shapes {

    /** Label points are exact to this part of the side of a square as large as the area. */
    private static final double LABEL_PRECISION = 0.05;

    /** Equal sizes by place: islands come in the order in which they were finished, which differs from run to run. */
    private static final Comparator<Polygon> LARGEST_FIRST =
            Comparator.<Polygon>comparingDouble(part -> -part.getArea()).thenComparing(Comparator.naturalOrder());

    private Shapes() {}

    static Shape of(List<Geometry> pieces, GeometryFactory factory) {
        List<Polygon> parts = new ArrayList<>();
        for (Geometry piece : pieces) {
            // A ring that touches itself becomes a hole; its edges stay, so the neighbours still fit.
            Geometry valid = piece.isValid() ? piece : GeometryFixer.fix(piece);
            IntStream.range(0, valid.getNumGeometries())
                    .mapToObj(valid::getGeometryN)
                    .filter(Polygon.class::isInstance)
                    .forEach(part -> parts.add((Polygon) part));
        }
        parts.forEach(Polygon::normalize);
        parts.sort(LARGEST_FIRST);
        MultiPolygon whole = factory.createMultiPolygon(parts.toArray(Polygon[]::new));
        return new Shape(whole, EllipsoidArea.squareKilometres(whole), label(parts.getFirst(), factory));
    }

    private static Point label(Polygon part, GeometryFactory factory) {
        double tolerance = LABEL_PRECISION * Math.sqrt(part.getArea());
        Point centre = MaximumInscribedCircle.getCenter(part, tolerance);
        return factory.createPoint(centre.getCoordinate());
    }
}
