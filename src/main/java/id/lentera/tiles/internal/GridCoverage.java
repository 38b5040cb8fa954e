package id.lentera.tiles.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;

/**
 * A coverage on the integer grid of a zoom. Rounding each point by itself lets borders cross where areas are about as small as cells,
 * and crossed borders are drawn as slivers without colour. So all borders are rounded together where cells are coarse: a border that
 * passes through the cell of a point gets that point (snap rounding, Hobby 1999), on both of its sides.
 */
final class GridCoverage {

    /** Zooms above have cells so small that rounding each point by itself crossed no border in all of Indonesia. */
    private static final int NODED_ZOOM = 9;

    private static final PrecisionModel CELLS = new PrecisionModel(1);

    private GridCoverage() {}

    /** Polygons of each area as rings of cells, the exterior one first; none where nothing with area is left. */
    static List<List<List<int[]>>> polygons(Geometry[] coverage, TileGrid grid) {
        List<List<Path>> areas =
                Arrays.stream(coverage).map(area -> paths(area, grid)).toList();
        if (grid.z() <= NODED_ZOOM) {
            node(areas);
        } else {
            areas.stream().flatMap(List::stream).flatMap(Path::rings).forEach(ring -> ring.append(ring.points));
        }
        return areas.stream()
                .map(parts -> parts.stream().flatMap(Path::polygons).toList())
                .toList();
    }

    private static void node(List<List<Path>> areas) {
        List<SegmentString> borders = new ArrayList<>();
        areas.stream()
                .flatMap(List::stream)
                .flatMap(Path::rings)
                .forEach(ring -> borders.add(new NodedSegmentString(ring.points, ring)));
        SnapRoundingNoder noder = new SnapRoundingNoder(CELLS);
        noder.computeNodes(borders);
        for (Object piece : noder.getNodedSubstrings()) {
            SegmentString string = (SegmentString) piece;
            ((Ring) string.getData()).append(string.getCoordinates());
        }
    }

    private static List<Path> paths(Geometry area, TileGrid grid) {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) area.getGeometryN(i);
            List<Ring> holes = new ArrayList<>();
            for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
                holes.add(new Ring(scaled(polygon.getInteriorRingN(j), grid)));
            }
            paths.add(new Path(new Ring(scaled(polygon.getExteriorRing(), grid)), holes));
        }
        return paths;
    }

    private static Coordinate[] scaled(LinearRing ring, TileGrid grid) {
        CoordinateSequence points = ring.getCoordinateSequence();
        Coordinate[] scaled = new Coordinate[points.size()];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = new Coordinate(grid.scale(points.getX(i)), grid.scale(points.getY(i)));
        }
        return scaled;
    }

    /** A polygon on its way to the grid. */
    private record Path(Ring exterior, List<Ring> holes) {

        Stream<Ring> rings() {
            return Stream.concat(Stream.of(exterior), holes.stream());
        }

        /** What became of the polygon: rounding may cut it into several and may close bays to holes. */
        Stream<List<int[]>> polygons() {
            List<int[]> loops = new ArrayList<>(exterior.loops(true));
            holes.forEach(hole -> loops.addAll(hole.loops(false)));
            List<List<int[]>> polygons = new ArrayList<>();
            loops.stream().filter(loop -> GridRings.doubleArea(loop) > 0).forEach(loop -> polygons.add(listOf(loop)));
            loops.stream().filter(loop -> GridRings.doubleArea(loop) < 0).forEach(hole -> addHole(polygons, hole));
            return polygons.stream();
        }

        private static List<int[]> listOf(int[] exterior) {
            List<int[]> rings = new ArrayList<>();
            rings.add(exterior);
            return rings;
        }

        private static void addHole(List<List<int[]>> polygons, int[] hole) {
            polygons.stream()
                    .filter(polygon -> GridRings.encloses(polygon.getFirst(), hole))
                    .min((a, b) -> Long.compare(GridRings.doubleArea(a.getFirst()), GridRings.doubleArea(b.getFirst())))
                    .ifPresent(polygon -> polygon.add(hole));
        }
    }

    /** A ring before and after rounding. */
    private static final class Ring {

        private final Coordinate[] points;
        private int[] cells = new int[0];
        private int length;

        Ring(Coordinate[] points) {
            this.points = points;
        }

        void append(Coordinate[] path) {
            cells = Arrays.copyOf(cells, length + 2 * path.length);
            for (Coordinate point : path) {
                length = GridRings.append(cells, length, (int) Math.round(point.x), (int) Math.round(point.y));
            }
        }

        /** The simple rings that this one consists of, turned as a whole so that an exterior one runs in its direction. */
        List<int[]> loops(boolean isExterior) {
            List<int[]> loops = GridRings.loops(GridRings.close(cells, length));
            long area = loops.stream().mapToLong(GridRings::doubleArea).sum();
            return area > 0 == isExterior
                    ? loops
                    : loops.stream().map(GridRings::reversed).toList();
        }
    }
}
