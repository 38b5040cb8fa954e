package id.lentera.tiles.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rings on the integer grid as flat arrays {@code x0, y0, x1, y1, ...} without the closing point. */
final class GridRings {

    private static final int SMALLEST_RING = 6;

    private GridRings() {}

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

    /** Takes a ring apart where it meets itself; what runs there and back the same way vanishes. */
    static List<int[]> loops(int[] ring) {
        List<int[]> loops = new ArrayList<>();
        Map<Long, Integer> seen = new HashMap<>();
        int[] open = new int[ring.length];
        int n = 0;
        for (int i = 0; i < ring.length; i += 2) {
            long point = (long) ring[i] << Integer.SIZE | ring[i + 1] & 0xffff_ffffL;
            Integer first = seen.get(point);
            if (first != null) {
                add(loops, Arrays.copyOfRange(open, first, n));
                for (int j = first + 2; j < n; j += 2) {
                    seen.remove((long) open[j] << Integer.SIZE | open[j + 1] & 0xffff_ffffL);
                }
                n = first;
            }
            seen.put(point, n);
            open[n] = ring[i];
            open[n + 1] = ring[i + 1];
            n += 2;
        }
        add(loops, Arrays.copyOf(open, n));
        return loops;
    }

    private static void add(List<int[]> loops, int[] loop) {
        if (loop.length >= SMALLEST_RING && doubleArea(loop) != 0) {
            loops.add(loop);
        }
    }

    /** Whether the box of one ring lies within that of another. */
    static boolean encloses(int[] outer, int[] inner) {
        for (int axis = 0; axis < 2; axis++) {
            int[] outside = range(outer, axis);
            int[] inside = range(inner, axis);
            if (inside[0] < outside[0] || inside[1] > outside[1]) {
                return false;
            }
        }
        return true;
    }

    /** The ring in the other direction. */
    static int[] reversed(int[] ring) {
        int[] turned = new int[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            turned[ring.length - 2 - i] = ring[i];
            turned[ring.length - 1 - i] = ring[i + 1];
        }
        return turned;
    }

    /** Least and greatest coordinate of a ring on an axis. */
    static int[] range(int[] ring, int axis) {
        int min = Integer.MAX_VALUE;
        int max = Integer.MIN_VALUE;
        for (int i = axis; i < ring.length; i += 2) {
            min = Math.min(min, ring[i]);
            max = Math.max(max, ring[i]);
        }
        return new int[] {min, max};
    }
}
