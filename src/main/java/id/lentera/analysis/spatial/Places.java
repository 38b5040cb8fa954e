package id.lentera.analysis.spatial;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.geotools.referencing.datum.DefaultEllipsoid;

/**
 * Points on the ellipsoid, and who is nearest to whom. Candidates are found by the straight line through the earth in a tree; the
 * distance along the surface decides among them.
 */
public final class Places {

    /** Straight lines and lines along the surface order places alike but for near ties, which so many more candidates contain. */
    private static final int SPARE = 4;

    private static final double AXIS = DefaultEllipsoid.WGS84.getSemiMajorAxis();
    private static final double FLATTENING = 1 / DefaultEllipsoid.WGS84.getInverseFlattening();

    private final double[] longitudes;
    private final double[] latitudes;
    private final PointTree tree;

    private Places(double[] longitudes, double[] latitudes) {
        this.longitudes = longitudes;
        this.latitudes = latitudes;
        double[][] points = new double[longitudes.length][];
        Arrays.setAll(points, i -> throughTheEarth(longitudes[i], latitudes[i]));
        tree = new PointTree(points);
    }

    /** Degrees; no coordinate may be missing. */
    public static Places of(double[] longitudes, double[] latitudes) {
        return new Places(longitudes.clone(), latitudes.clone());
    }

    public int size() {
        return longitudes.length;
    }

    /** Metres along the surface of the WGS 84 ellipsoid. */
    public double metres(int one, int other) {
        return DefaultEllipsoid.WGS84.orthodromicDistance(
                longitudes[one], latitudes[one], longitudes[other], latitudes[other]);
    }

    /** The k nearest other places, nearest first; all others where there are fewer. Equal distances: the lower number first. */
    public int[] nearest(int place, int k) {
        int[] candidates = tree.nearest(place, Math.min(size() - 1, k + SPARE));
        double[] metres = new double[candidates.length];
        Arrays.setAll(metres, i -> metres(place, candidates[i]));
        return IntStream.range(0, candidates.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> metres[i]).thenComparingInt(i -> candidates[i]))
                .limit(k)
                .mapToInt(i -> candidates[i])
                .toArray();
    }

    /** The k nearest places of every place; not symmetric. */
    public Neighbours nearest(int k) {
        int[][] lists = new int[size()][];
        Arrays.setAll(lists, i -> nearest(i, k));
        return Neighbours.of(lists);
    }

    /** Links every place without a neighbour with the nearest place, in both directions: islands are no orphans. */
    public Neighbours withSeaLinks(Neighbours land) {
        return size() < 2
                ? land
                : land.and(Arrays.stream(land.isolated())
                        .mapToLong(island -> Neighbours.pair(island, nearest(island, 1)[0]))
                        .toArray());
    }

    private static double[] throughTheEarth(double longitude, double latitude) {
        double lambda = Math.toRadians(longitude);
        double phi = Math.toRadians(latitude);
        double e2 = FLATTENING * (2 - FLATTENING);
        double normal = AXIS / Math.sqrt(1 - e2 * Math.sin(phi) * Math.sin(phi));
        return new double[] {
            normal * Math.cos(phi) * Math.cos(lambda),
            normal * Math.cos(phi) * Math.sin(lambda),
            normal * (1 - e2) * Math.sin(phi)
        };
    }
}
