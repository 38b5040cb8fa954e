package id.lentera.analysis.spatial;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Finds who borders whom in a valid coverage: there neighbours have every corner and every piece of their common border in common, so
 * that equal pieces are looked up instead of comparing polygons. Feed it the areas in their order, then ask.
 */
public final class Contiguity {

    /** A centimetre in degrees, far below the grid that boundaries are cleaned on; a longitude then fits 32 bits. */
    private static final double GRID = 1e7;

    private final LongNumbers corners = new LongNumbers();
    private final Owners cornerOwners = new Owners();
    private final LongNumbers pieces = new LongNumbers();
    private final Owners pieceOwners = new Owners();
    private int size;

    /** The next area; null or empty where it has no polygon, and therefore no neighbour. */
    public void add(@Nullable Geometry polygons) {
        int area = size++;
        for (int i = 0; polygons != null && i < polygons.getNumGeometries(); i++) {
            if (polygons.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                ring(polygon.getExteriorRing(), area);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    ring(polygon.getInteriorRingN(hole), area);
                }
            }
        }
    }

    /** Areas with a common border that has a length ("rook"). */
    public Neighbours sharedBorders() {
        return Neighbours.of(size, pieceOwners.pairs());
    }

    /** Areas that have a point in common at least ("queen"). */
    public Neighbours touching() {
        return Neighbours.of(size, cornerOwners.pairs());
    }

    private void ring(LineString ring, int area) {
        CoordinateSequence line = ring.getCoordinateSequence();
        int before = corner(line.getX(0), line.getY(0), area);
        for (int i = 1; i < line.size(); i++) {
            int now = corner(line.getX(i), line.getY(i), area);
            if (now != before) {
                pieceOwners.add(pieces.of(Neighbours.pair(Math.min(before, now), Math.max(before, now))), area);
            }
            before = now;
        }
    }

    private int corner(double longitude, double latitude, int area) {
        long key = Math.round(longitude * GRID) << 32 | Math.round(latitude * GRID) & 0xffffffffL;
        int number = corners.of(key);
        cornerOwners.add(number, area);
        return number;
    }
}
