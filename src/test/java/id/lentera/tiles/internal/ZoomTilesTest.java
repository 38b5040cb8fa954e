package id.lentera.tiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.platform.Geometries;
import id.lentera.platform.LocalizedText;
import id.lentera.tiles.TestCoverage;
import id.lentera.tiles.TileFeature;
import id.lentera.tiles.TileLayer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class ZoomTilesTest {

    private static final TileLayer LAYER = new TileLayer("village", new LocalizedText("ubin", "tiles"), 4, 11, 8, true);
    private static final List<TileFeature> AREAS = TestCoverage.of(12);

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 9, 10, 11})
    void leaves_no_gap_and_no_overlap_between_neighbours(int z) {
        for (EncodedTile tile : bake(AREAS, z)) {
            Map<Long, Integer> edges = new HashMap<>();
            DecodedTile.Layer layer = layer(tile);
            int buffer = layer.extent() / 64;
            for (DecodedTile.Feature area : layer.features()) {
                for (int[] ring : area.rings()) {
                    collectEdges(ring, edges);
                }
            }
            Set<Long> open = new HashSet<>();
            edges.forEach((edge, count) -> {
                if (count != 0) {
                    open.add(edge);
                }
            });
            open.removeIf(edge -> onWindow(edge, -buffer, layer.extent() + buffer) || onOutline(edge, tile, layer));
            assertThat(open)
                    .as("edges without a neighbour in tile %s", tile.address())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 8, 11})
    void stays_a_valid_coverage_after_simplification(int z) {
        Geometry[] simplified = Coverages.simplify(Coverages.project(AREAS), z, true);
        assertThat(CoverageValidator.hasInvalidResult(CoverageValidator.validate(simplified)))
                .isFalse();
    }

    @Test
    void turns_exterior_rings_the_way_the_format_asks() {
        for (EncodedTile tile : bake(AREAS, 9)) {
            for (DecodedTile.Feature area : layer(tile).features()) {
                assertThat(GridRings.doubleArea(area.rings().getFirst())).isPositive();
            }
        }
    }

    @Test
    void loses_no_area_even_where_it_is_smaller_than_a_cell() {
        Set<Long> ids = new HashSet<>();
        bake(TestCoverage.of(40), 4).forEach(t -> layer(t).features().forEach(f -> ids.add(f.id())));
        assertThat(ids).hasSize(1600);
    }

    @Test
    void puts_each_label_into_one_tile_from_the_first_zoom_that_shows_it() {
        Set<String> codes = new HashSet<>();
        int labels = 0;
        for (EncodedTile tile : bake(AREAS, 9)) {
            DecodedTile.Layer layer = decode(tile).layers().get("label");
            if (layer != null) {
                labels += layer.features().size();
                layer.features().forEach(f -> codes.add(f.tags().get("code")));
            }
        }
        assertThat(labels).isEqualTo(AREAS.size());
        assertThat(codes).hasSize(AREAS.size());
        assertThat(bake(AREAS, 7))
                .allSatisfy(t -> assertThat(decode(t).layers()).containsOnlyKeys("village"));
    }

    @Test
    void keeps_holes_and_fills_them_with_the_area_inside() {
        Polygon outer = (Polygon) box(124, -10, 125, -9);
        Polygon inner = (Polygon) box(124.4, -9.6, 124.6, -9.4);
        List<TileFeature> areas = List.of(feature(1, outer.difference(inner)), feature(2, inner));
        for (EncodedTile tile : bake(areas, 10)) {
            long sum = 0;
            long window = 0;
            for (DecodedTile.Feature area : layer(tile).features()) {
                sum += area.rings().stream().mapToLong(GridRings::doubleArea).sum();
            }
            for (DecodedTile.Feature area : layer(bake(List.of(feature(1, outer)), 10), tile.address())) {
                window += area.rings().stream().mapToLong(GridRings::doubleArea).sum();
            }
            assertThat(sum).as("covered cells of tile %s", tile.address()).isEqualTo(window);
        }
    }

    private static List<DecodedTile.Feature> layer(List<EncodedTile> tiles, TileAddress address) {
        return tiles.stream()
                .filter(t -> t.address().equals(address))
                .findFirst()
                .map(t -> layer(t).features())
                .orElseThrow();
    }

    private static TileFeature feature(int fid, Geometry geometry) {
        return new TileFeature(fid, geometry, geometry.getInteriorPoint(), "53.0" + fid, "Wilayah " + fid);
    }

    private static Geometry box(double west, double south, double east, double north) {
        return Geometries.FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    private static List<EncodedTile> bake(List<TileFeature> areas, int z) {
        return ZoomTiles.encode(LAYER, z, areas, Coverages.simplify(Coverages.project(areas), z, true));
    }

    private static DecodedTile decode(EncodedTile tile) {
        return DecodedTile.read(EncodedTile.expand(tile.gz()));
    }

    private static DecodedTile.Layer layer(EncodedTile tile) {
        return decode(tile).layers().get("village");
    }

    /** Counts every edge with a sign for its direction: a border that two areas share sums up to zero. */
    private static void collectEdges(int[] ring, Map<Long, Integer> edges) {
        for (int i = 0; i < ring.length; i += 2) {
            int j = (i + 2) % ring.length;
            boolean forward = ring[i] < ring[j] || ring[i] == ring[j] && ring[i + 1] < ring[j + 1];
            int a = forward ? i : j;
            int b = forward ? j : i;
            edges.merge(pack(ring[a], ring[a + 1], ring[b], ring[b + 1]), forward ? 1 : -1, Integer::sum);
        }
    }

    private static boolean onWindow(long edge, int low, int high) {
        int[] e = unpack(edge);
        return e[0] == e[2] && (e[0] == low || e[0] == high) || e[1] == e[3] && (e[1] == low || e[1] == high);
    }

    /** Whether an edge lies on the straight outer border of the whole coverage. */
    private static boolean onOutline(long edge, EncodedTile tile, DecodedTile.Layer layer) {
        TileGrid grid = new TileGrid(tile.address().z(), layer.extent());
        var northWest = TileGrid.project(new Coordinate(TestCoverage.WEST, TestCoverage.SOUTH + TestCoverage.SIZE));
        var southEast = TileGrid.project(new Coordinate(TestCoverage.WEST + TestCoverage.SIZE, TestCoverage.SOUTH));
        int[] e = unpack(edge);
        int x = tile.address().x() * layer.extent();
        int y = tile.address().y() * layer.extent();
        return e[0] == e[2] && (e[0] + x == grid.snap(northWest.x) || e[0] + x == grid.snap(southEast.x))
                || e[1] == e[3] && (e[1] + y == grid.snap(northWest.y) || e[1] + y == grid.snap(southEast.y));
    }

    private static long pack(int x1, int y1, int x2, int y2) {
        return ((long) (x1 + 9000) << 48) | ((long) (y1 + 9000) << 32) | ((long) (x2 + 9000) << 16) | (y2 + 9000);
    }

    private static int[] unpack(long edge) {
        return new int[] {
            (int) (edge >>> 48) - 9000,
            (int) (edge >>> 32 & 0xFFFF) - 9000,
            (int) (edge >>> 16 & 0xFFFF) - 9000,
            (int) (edge & 0xFFFF) - 9000
        };
    }
}
