package id.lentera.tiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

class GridCoverageTest {

    private static final TileGrid GRID = new TileGrid(4, 1024);
    private static final double CELL = TileGrid.WORLD / (16 * 1024);

    private record Edge(int fromX, int fromY, int toX, int toY) {

        Edge reversed() {
            return new Edge(toX, toY, fromX, fromY);
        }
    }

    /** Areas of a cell and a half across: most of their borders would cross when each point were rounded by itself. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void every_border_within_the_land_has_an_area_on_each_side(long seed) {
        int across = 40;
        Map<Edge, Integer> edges = new HashMap<>();
        for (List<List<int[]>> area : GridCoverage.polygons(voronoi(across, seed), GRID)) {
            area.stream().flatMap(List::stream).forEach(ring -> count(ring, edges));
        }
        assertThat(edges.values())
                .as("an edge belongs to one area on this side")
                .containsOnly(1);
        List<Edge> lonely = edges.keySet().stream()
                .filter(edge -> !edges.containsKey(edge.reversed()))
                .toList();
        double extent = across * 1.5;
        assertThat(lonely)
                .as("edges of one area only")
                .isNotEmpty()
                .allMatch(edge -> onFrame(edge.fromX, extent) && edge.fromX == edge.toX
                        || onFrame(edge.fromY, extent) && edge.fromY == edge.toY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_areas_fill_the_land_exactly(long seed) {
        long sum = GridCoverage.polygons(voronoi(40, seed), GRID).stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .mapToLong(GridRings::doubleArea)
                .sum();
        assertThat(sum).isEqualTo(2L * 60 * 60);
    }

    @Test
    void a_ring_that_meets_itself_falls_into_simple_ones() {
        int[] eight = {0, 0, 4, 0, 4, 4, 8, 4, 8, 8, 4, 8, 4, 4, 0, 4};
        assertThat(GridRings.loops(eight)).hasSize(2).allMatch(loop -> GridRings.doubleArea(loop) == 32);
        int[] spike = {0, 0, 4, 0, 9, 0, 4, 0, 4, 4, 0, 4};
        assertThat(GridRings.loops(spike)).hasSize(1).first().isEqualTo(new int[] {0, 0, 4, 0, 4, 4, 0, 4});
    }

    private static void count(int[] ring, Map<Edge, Integer> edges) {
        for (int i = 0; i < ring.length; i += 2) {
            int j = (i + 2) % ring.length;
            edges.merge(new Edge(ring[i], ring[i + 1], ring[j], ring[j + 1]), 1, Integer::sum);
        }
    }

    private static boolean onFrame(int cell, double extent) {
        return cell == 0 || cell == Math.round(extent);
    }

    private static Geometry[] voronoi(int across, long seed) {
        Random random = new Random(seed);
        double extent = across * 1.5 * CELL;
        List<Coordinate> sites = new ArrayList<>();
        for (int i = 0; i < across * across; i++) {
            sites.add(new Coordinate(random.nextDouble() * extent, random.nextDouble() * extent));
        }
        Envelope frame = new Envelope(0, extent, 0, extent);
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        builder.setClipEnvelope(frame);
        GeometryFactory factory = new GeometryFactory();
        Geometry cells = builder.getDiagram(factory);
        Geometry[] clipped = new Geometry[cells.getNumGeometries()];
        for (int i = 0; i < clipped.length; i++) {
            clipped[i] = cells.getGeometryN(i).intersection(factory.toGeometry(frame));
        }
        return clipped;
    }
}
