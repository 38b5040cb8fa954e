package id.lentera.tiles.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A coverage on the integer grid of a zoom. Rounding each point by itself lets borders cross where areas are about as small as cells,
 * and crossed borders are drawn as slivers without colour. So where cells are coarse, a border that passes through the cell of a point
 * gets that point, on both of its sides (snap rounding, Hobby 1999; the borders of a coverage meet in points only, so that the cells of
 * points are all that matter).
 */
final class GridCoverage {

    /** Zooms above have cells so small that rounding each point by itself crossed no border in all of Indonesia. */
    private static final int SNAPPED_ZOOM = 9;

    private final TileGrid grid;
    private final @Nullable GridPoints points;

    private GridCoverage(TileGrid grid, @Nullable GridPoints points) {
        this.grid = grid;
        this.points = points;
    }

    /** Polygons of each area as rings of cells, the exterior one first; none where nothing with area is left. */
    static List<List<List<int[]>>> polygons(Geometry[] coverage, TileGrid grid) {
        boolean isCoarse = grid.z() <= SNAPPED_ZOOM;
        GridCoverage onGrid = new GridCoverage(grid, isCoarse ? GridPoints.of(coverage, grid) : null);
        return Arrays.stream(coverage).map(onGrid::polygons).toList();
    }

    private List<List<int[]>> polygons(Geometry area) {
        List<List<int[]>> polygons = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            polygons.addAll(polygons((Polygon) area.getGeometryN(i)));
        }
        return polygons;
    }

    /** What becomes of a polygon: rounding may cut it into several and may close bays to holes. */
    private List<List<int[]>> polygons(Polygon polygon) {
        List<int[]> loops = new ArrayList<>(loops(polygon.getExteriorRing(), true));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            loops.addAll(loops(polygon.getInteriorRingN(i), false));
        }
        List<List<int[]>> polygons = new ArrayList<>();
        loops.stream()
                .filter(loop -> GridRings.doubleArea(loop) > 0)
                .forEach(exterior -> polygons.add(new ArrayList<>(List.of(exterior))));
        loops.stream().filter(loop -> GridRings.doubleArea(loop) < 0).forEach(hole -> addHole(polygons, hole));
        return polygons;
    }

    private static void addHole(List<List<int[]>> polygons, int[] hole) {
        polygons.stream()
                .filter(polygon -> GridRings.encloses(polygon.getFirst(), hole))
                .min(Comparator.comparingLong(polygon -> GridRings.doubleArea(polygon.getFirst())))
                .ifPresent(polygon -> polygon.add(hole));
    }

    /** The simple rings that a ring falls into, turned as a whole so that an exterior one runs in its direction. */
    private List<int[]> loops(LinearRing ring, boolean isExterior) {
        CellPath path = new CellPath();
        CoordinateSequence corners = ring.getCoordinateSequence();
        for (int i = 0; i + 1 < corners.size(); i++) {
            add(path, corners, i);
        }
        List<int[]> loops = GridRings.loops(path.ring());
        long area = loops.stream().mapToLong(GridRings::doubleArea).sum();
        return area > 0 == isExterior
                ? loops
                : loops.stream().map(GridRings::reversed).toList();
    }

    /** Adds the border from one corner to the next, always found in the same direction so that both sides get the same points. */
    private void add(CellPath path, CoordinateSequence corners, int from) {
        double ax = grid.scale(corners.getX(from));
        double ay = grid.scale(corners.getY(from));
        double bx = grid.scale(corners.getX(from + 1));
        double by = grid.scale(corners.getY(from + 1));
        if (points == null) {
            path.append(cell(ax), cell(ay));
            path.append(cell(bx), cell(by));
        } else if (ax < bx || ax == bx && ay <= by) {
            path.append(between(ax, ay, bx, by), false);
        } else {
            path.append(between(bx, by, ax, ay), true);
        }
    }

    /** The cells of points that a straight line passes (Amanatides and Woo 1987), its ends included. */
    private CellPath between(double ax, double ay, double bx, double by) {
        CellPath path = new CellPath();
        int x = cell(ax);
        int y = cell(ay);
        int endX = cell(bx);
        int endY = cell(by);
        int stepX = endX < x ? -1 : 1;
        int stepY = endY < y ? -1 : 1;
        double nextX = (x + stepX * 0.5 - ax) / (bx - ax);
        double nextY = (y + stepY * 0.5 - ay) / (by - ay);
        path.append(x, y);
        while (x != endX || y != endY) {
            if (y == endY || x != endX && nextX <= nextY) {
                x += stepX;
                nextX += stepX / (bx - ax);
            } else {
                y += stepY;
                nextY += stepY / (by - ay);
            }
            if (points.contains(x, y)) {
                path.append(x, y);
            }
        }
        return path;
    }

    private static int cell(double scaled) {
        return (int) Math.round(scaled);
    }

    /** Cells in a row, without repetitions. */
    private static final class CellPath {

        private int[] cells = new int[16];
        private int length;

        void append(int x, int y) {
            if (length == cells.length) {
                cells = Arrays.copyOf(cells, 2 * length);
            }
            length = GridRings.append(cells, length, x, y);
        }

        void append(CellPath other, boolean isReversed) {
            for (int i = 0; i < other.length; i += 2) {
                int at = isReversed ? other.length - 2 - i : i;
                append(other.cells[at], other.cells[at + 1]);
            }
        }

        int[] ring() {
            return GridRings.close(cells, length);
        }
    }
}
