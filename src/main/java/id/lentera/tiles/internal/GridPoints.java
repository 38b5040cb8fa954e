package id.lentera.tiles.internal;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** The cells of a grid that a point of a coverage rounds to: a set of numbers without an object each, since there are millions. */
final class GridPoints {

    private static final long FREE = Long.MIN_VALUE;
    private static final double LOAD = 0.6;

    private final long[] slots;

    private GridPoints(long points) {
        slots = new long[Integer.highestOneBit((int) Math.min(1 << 29, points / LOAD)) * 2];
        Arrays.fill(slots, FREE);
    }

    static GridPoints of(Geometry[] coverage, TileGrid grid) {
        GridPoints points = new GridPoints(
                Arrays.stream(coverage).mapToLong(Geometry::getNumPoints).sum() + 1);
        for (Geometry area : coverage) {
            area.apply(points.adding(grid));
        }
        return points;
    }

    boolean contains(int x, int y) {
        long cell = number(x, y);
        return slots[slot(cell)] == cell;
    }

    private CoordinateSequenceFilter adding(TileGrid grid) {
        return new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence sequence, int i) {
                long cell = number(grid.snap(sequence.getX(i)), grid.snap(sequence.getY(i)));
                slots[slot(cell)] = cell;
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return false;
            }
        };
    }

    private int slot(long cell) {
        int mask = slots.length - 1;
        int slot = Long.hashCode(cell * 0x9E3779B97F4A7C15L) & mask;
        while (slots[slot] != FREE && slots[slot] != cell) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long number(int x, int y) {
        return (long) x << Integer.SIZE | y & 0xffff_ffffL;
    }
}
