package id.lentera.tiles.internal;

/**
 * Cuts rings at lines of the grid (Sutherland and Hodgman). Crossings are rounded to the grid and computed from the edge's lower
 * end whatever its direction, so two neighbours get the same point and no gap opens.
 */
final class RingClipper {

    private RingClipper() {}

    /** Part of a ring between two lines; {@code axis} 0 cuts at x, 1 at y. Empty when nothing with area is left. */
    static int[] between(int[] ring, int axis, int low, int high) {
        int min = Integer.MAX_VALUE;
        int max = Integer.MIN_VALUE;
        for (int i = axis; i < ring.length; i += 2) {
            min = Math.min(min, ring[i]);
            max = Math.max(max, ring[i]);
        }
        if (min >= low && max <= high) {
            return ring;
        }
        if (min >= high || max <= low) {
            return new int[0];
        }
        int[] upper = min < low ? half(ring, axis, low, true) : ring;
        return max > high && upper.length > 0 ? half(upper, axis, high, false) : upper;
    }

    private static int[] half(int[] ring, int axis, int line, boolean keepAbove) {
        int[] out = new int[ring.length * 2 + 4];
        int n = 0;
        int last = ring.length - 2;
        boolean lastInside = inside(ring[last + axis], line, keepAbove);
        for (int i = 0; i < ring.length; i += 2) {
            boolean isInside = inside(ring[i + axis], line, keepAbove);
            if (isInside != lastInside) {
                int crossing = crossing(ring, last, i, axis, line);
                n = axis == 0 ? GridRings.append(out, n, line, crossing) : GridRings.append(out, n, crossing, line);
            }
            if (isInside) {
                n = GridRings.append(out, n, ring[i], ring[i + 1]);
            }
            last = i;
            lastInside = isInside;
        }
        return GridRings.close(out, n);
    }

    private static boolean inside(int value, int line, boolean keepAbove) {
        return keepAbove ? value >= line : value <= line;
    }

    private static int crossing(int[] ring, int from, int to, int axis, int line) {
        boolean ascending = ring[from + axis] < ring[to + axis];
        int a = ascending ? from : to;
        int b = ascending ? to : from;
        int other = 1 - axis;
        double share = (double) (line - ring[a + axis]) / (ring[b + axis] - ring[a + axis]);
        return (int) Math.round(ring[a + other] + share * (ring[b + other] - ring[a + other]));
    }
}
