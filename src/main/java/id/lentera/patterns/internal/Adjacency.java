package id.lentera.patterns.internal;

import id.lentera.analysis.spatial.Neighbours;
import id.lentera.analysis.spatial.Places;
import java.util.Arrays;

/**
 * The areas of a level that have a boundary: who borders whom, and where they lie.
 *
 * @param ids        feature ids, ascending; the other arrays and lists count in this order
 * @param borders    common borders with a length
 * @param touching   common points
 * @param longitudes of a point inside each area
 */
public record Adjacency(int[] ids, Neighbours borders, Neighbours touching, double[] longitudes, double[] latitudes) {

    /** Position of an area, or below 0 where it has no boundary. */
    public int positionOf(int id) {
        return Arrays.binarySearch(ids, id);
    }

    Places places(int[] positions) {
        return Places.of(
                Arrays.stream(positions).mapToDouble(i -> longitudes[i]).toArray(),
                Arrays.stream(positions).mapToDouble(i -> latitudes[i]).toArray());
    }
}
