package id.lentera.tiles;

import id.lentera.platform.Geometries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** A made-up coverage in the middle of Timor: {@code n} times {@code n} areas with crooked common borders, no gap, no overlap. */
public final class TestCoverage {

    public static final double WEST = 124.0;
    public static final double SOUTH = -10.0;
    public static final double SIZE = 1.0;

    private static final int POINTS_PER_SIDE = 8;

    private final Coordinate[][] nodes;

    private TestCoverage(int n) {
        int points = n * POINTS_PER_SIDE + 1;
        nodes = new Coordinate[points][points];
        Random random = new Random(7);
        double step = SIZE / (points - 1);
        for (int i = 0; i < points; i++) {
            for (int j = 0; j < points; j++) {
                boolean inside = i > 0 && j > 0 && i < points - 1 && j < points - 1;
                double crooked = inside ? step * 0.45 : 0;
                nodes[i][j] = new Coordinate(
                        WEST + i * step + crooked * (2 * random.nextDouble() - 1),
                        SOUTH + j * step + crooked * (2 * random.nextDouble() - 1));
            }
        }
    }

    /** Features with ids from 1, codes {@code 53.01.01.2001} and on. */
    public static List<TileFeature> of(int n) {
        TestCoverage coverage = new TestCoverage(n);
        List<TileFeature> features = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int fid = features.size() + 1;
                Polygon polygon = coverage.area(i, j);
                Point label = polygon.getInteriorPoint();
                features.add(new TileFeature(fid, polygon, label, "53.01.01.%d".formatted(2000 + fid), "Desa " + fid));
            }
        }
        return features;
    }

    private Polygon area(int i, int j) {
        int p = POINTS_PER_SIDE;
        List<Coordinate> ring = new ArrayList<>();
        for (int k = 0; k < p; k++) {
            ring.add(nodes[i * p + k][j * p]);
        }
        for (int k = 0; k < p; k++) {
            ring.add(nodes[(i + 1) * p][j * p + k]);
        }
        for (int k = 0; k < p; k++) {
            ring.add(nodes[(i + 1) * p - k][(j + 1) * p]);
        }
        for (int k = 0; k < p; k++) {
            ring.add(nodes[i * p][(j + 1) * p - k]);
        }
        ring.add(ring.getFirst());
        return Geometries.FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    }
}
