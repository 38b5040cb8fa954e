package id.lentera.tiles.internal;

import id.lentera.platform.Geometries;
import id.lentera.tiles.TileFeature;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The areas of a layer as one coverage in world coordinates (see {@link TileGrid}). */
public final class Coverages {

    /**
     * Points that lie this many tolerances apart are nearly all kept, and finding that out costs most of the time of a bake: measured on
     * GADM's regencies, it is 1 % of the points at zooms 10 and 11.
     */
    private static final double SPARSE = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Coverages.class);

    private Coverages() {}

    /** Projects the areas; equal coordinates stay equal, so the coverage stays one. */
    public static Geometry[] project(List<TileFeature> features) {
        return features.stream().map(f -> projected(f.geometry())).toArray(Geometry[]::new);
    }

    /**
     * Simplifies all areas together, so that neighbours keep one common border. Zooms are derived from the next finer one: the
     * result differs from simplifying the source by less than the tolerance and costs a fraction.
     */
    public static Geometry[] simplify(Geometry[] finer, int z, boolean dense) {
        double tolerance = TileGrid.of(z, dense).tolerance();
        if (tolerance * SPARSE < meanSegment(finer)) {
            return finer;
        }
        Geometry[] simplified = simplifyOrKeep(finer, tolerance);
        for (int i = 0; i < simplified.length; i++) {
            if (simplified[i].isEmpty()) {
                simplified[i] = finer[i]; // a whole islet below the tolerance: it has no neighbour that could disagree
            }
        }
        return simplified;
    }

    /** Areas that are no valid coverage make the simplifier give up; heavier tiles are better than none. */
    private static Geometry[] simplifyOrKeep(Geometry[] finer, double tolerance) {
        try {
            return CoverageSimplifier.simplify(finer, tolerance);
        } catch (IllegalArgumentException e) {
            LOG.warn("The areas could not be simplified, so their tiles keep all points: {}", e.getMessage());
            return finer;
        }
    }

    private static double meanSegment(Geometry[] areas) {
        double length = 0;
        long points = 0;
        for (Geometry area : areas) {
            length += area.getLength();
            points += area.getNumPoints();
        }
        return length / Math.max(points, 1);
    }

    private static Geometry projected(Geometry lngLat) {
        Geometry world = Geometries.MERCATOR_FACTORY.createGeometry(lngLat).copy();
        world.apply(new Projection());
        return world;
    }

    private static final class Projection implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence points, int i) {
            Coordinate world = TileGrid.project(points.getCoordinate(i));
            points.setOrdinate(i, CoordinateSequence.X, world.x);
            points.setOrdinate(i, CoordinateSequence.Y, world.y);
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
