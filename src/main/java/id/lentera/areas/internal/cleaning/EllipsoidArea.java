package id.lentera.areas.internal.cleaning;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Area on the WGS 84 ellipsoid of geometries in degrees. Edges are straight in longitude and latitude, as files and maps draw them; taken
 * as geodesics, villages with edges of several kilometres differ by up to a ten-thousandth.
 */
public final class EllipsoidArea {

    private static final double SEMI_MAJOR = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = Math.sqrt(E2);
    private static final double HALF_B2 = SEMI_MAJOR * SEMI_MAJOR * (1 - E2) / 2;

    private EllipsoidArea() {}

    /** Square kilometres of a polygon or multipolygon. */
    public static double squareKilometres(Geometry geometry) {
        double area = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            area += polygon((Polygon) geometry.getGeometryN(i));
        }
        return area / 1e6;
    }

    private static double polygon(Polygon polygon) {
        double area = ring(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            area -= ring(polygon.getInteriorRingN(i));
        }
        return area;
    }

    private static double ring(LinearRing ring) {
        CoordinateSequence points = ring.getCoordinateSequence();
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += below(points.getCoordinate(i - 1), points.getCoordinate(i));
        }
        return Math.abs(sum);
    }

    /** Area between an edge and the equator, by Simpson's rule in latitude. */
    private static double below(Coordinate a, Coordinate b) {
        double middle = zone((a.y + b.y) / 2);
        return Math.toRadians(b.x - a.x) * (zone(a.y) + 4 * middle + zone(b.y)) / 6;
    }

    /** Area from the equator to a latitude, per radian of longitude. */
    private static double zone(double latitude) {
        double s = Math.sin(Math.toRadians(latitude));
        return HALF_B2 * (s / (1 - E2 * s * s) + Math.log((1 + E * s) / (1 - E * s)) / (2 * E));
    }
}
