package id.lentera.overlays.internal;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.SegmentStringUtil;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Mends polygons that cross themselves, within bounds: a polygon made to have millions of crossings would take hours and all memory. */
final class PolygonRepair {

    private static final int MOST_CROSSINGS = 20_000;
    private static final long MOST_PAIRS = 20_000_000;

    private final Budget budget;
    private final Remarks remarks;

    PolygonRepair(Budget budget, Remarks remarks) {
        this.budget = budget;
        this.remarks = remarks;
    }

    Geometry repaired(Geometry polygon) {
        Crossings crossings = new Crossings();
        if (!crossings.areFewIn(polygon)) {
            remarks.count(Remarks.Count.UNREPAIRED);
            return polygon;
        }
        if (new IsValidOp(polygon).isValid()) {
            return polygon;
        }
        budget.alive();
        Geometry fixed = GeometryFixer.fix(polygon);
        boolean lost = fixed.isEmpty();
        remarks.count(lost ? Remarks.Count.UNREPAIRED : Remarks.Count.REPAIRED);
        return lost ? polygon : fixed;
    }

    /** Counts crossings and the pairs of segments that had to be looked at, and gives up at either bound. */
    private final class Crossings implements SegmentIntersector {

        private long pairs;
        private int crossings;

        @SuppressWarnings("unchecked")
        boolean areFewIn(Geometry polygon) {
            List<SegmentString> strings = SegmentStringUtil.extractSegmentStrings(polygon);
            MCIndexNoder noder = new MCIndexNoder(this);
            noder.computeNodes(strings);
            return !isDone();
        }

        @Override
        public void processIntersections(SegmentString a, int i, SegmentString b, int j) {
            pairs++;
            if (pairs % 100_000 == 0) {
                budget.alive();
            }
            boolean neighbours = a == b && Math.abs(i - j) <= 1;
            if (!neighbours
                    && crosses(
                            a.getCoordinate(i).x, a.getCoordinate(i).y,
                            a.getCoordinate(i + 1).x, a.getCoordinate(i + 1).y,
                            b.getCoordinate(j).x, b.getCoordinate(j).y,
                            b.getCoordinate(j + 1).x, b.getCoordinate(j + 1).y)) {
                crossings++;
            }
        }

        @Override
        public boolean isDone() {
            return pairs > MOST_PAIRS || crossings > MOST_CROSSINGS;
        }

        private boolean crosses(
                double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
            return side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0
                    && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;
        }

        private double side(double ax, double ay, double bx, double by, double px, double py) {
            return Math.signum((bx - ax) * (py - ay) - (by - ay) * (px - ax));
        }
    }
}
