package id.lentera.tiles.internal;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;

/** Rings on the integer grid as flat arrays {@code x0, y0, x1, y1, ...} without the closing point. */
final class GridRings {

    private static final int SMALLEST_RING = 6;

    private GridRings() {}

    /** Snaps a ring and drops repeated points; empty when fewer than three points or no area remain. */
    static int[] snap(CoordinateSequence ring, TileGrid grid) {
        int[] cells = new int[2 * ring.size()];
        int n = 0;
        for (int i = 0; i < ring.size() - 1; i++) {
            n = append(cells, n, grid.snap(ring.getX(i)), grid.snap(ring.getY(i)));
        }
        return close(cells, n);
    }

    /** Adds a point unless it repeats the one before; answers the new length. */
    static int append(int[] ring, int length, int x, int y) {
        if (length >= 2 && ring[length - 2] == x && ring[length - 1] == y) {
            return length;
        }
        ring[length] = x;
        ring[length + 1] = y;
        return length + 2;
    }

    /** Cuts an array under construction to a ring, or to nothing when it has collapsed. */
    static int[] close(int[] ring, int length) {
        int n = length;
        while (n >= 4 && ring[0] == ring[n - 2] && ring[1] == ring[n - 1]) {
            n -= 2;
        }
        int[] cut = Arrays.copyOf(ring, n);
        return n < SMALLEST_RING || doubleArea(cut) == 0 ? new int[0] : cut;
    }

    /** Twice the signed area with y to the south: positive for what the tile format calls an exterior ring. */
    static long doubleArea(int[] ring) {
        long sum = 0;
        int n = ring.length;
        for (int i = 0; i < n; i += 2) {
            int j = i + 2 < n ? i + 2 : 0;
            sum += (long) ring[i] * ring[j + 1] - (long) ring[j] * ring[i + 1];
        }
        return sum;
    }

    /** The ring in the direction of its role. */
    static int[] oriented(int[] ring, boolean exterior) {
        return doubleArea(ring) > 0 == exterior ? ring : reversed(ring);
    }

    private static int[] reversed(int[] ring) {
        int[] turned = new int[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            turned[ring.length - 2 - i] = ring[i];
            turned[ring.length - 1 - i] = ring[i + 1];
        }
        return turned;
    }
}
