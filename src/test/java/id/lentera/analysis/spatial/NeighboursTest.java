package id.lentera.analysis.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class NeighboursTest {

    @Test
    void areas_that_meet_in_a_point_touch_but_share_no_border() {
        Contiguity contiguity = new Contiguity();
        contiguity.add(wkt("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))"));
        contiguity.add(wkt("POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))"));
        contiguity.add(wkt("POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))"));

        assertThat(contiguity.sharedBorders()).isEqualTo(Neighbours.of(new int[][] {{1}, {0, 2}, {1}}));
        assertThat(contiguity.touching()).isEqualTo(Neighbours.of(new int[][] {{1, 2}, {0, 2}, {0, 1}}));
    }

    @Test
    void an_enclave_borders_what_surrounds_it_and_all_parts_of_an_area_count() {
        Contiguity contiguity = new Contiguity();
        contiguity.add(wkt("POLYGON ((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))"));
        contiguity.add(wkt("MULTIPOLYGON (((1 1, 2 1, 2 2, 1 2, 1 1)), ((9 9, 10 9, 10 10, 9 10, 9 9)))"));
        contiguity.add(null);
        contiguity.add(wkt("POLYGON ((10 9, 11 9, 11 10, 10 10, 10 9))"));

        assertThat(contiguity.sharedBorders()).isEqualTo(Neighbours.of(new int[][] {{1}, {0, 3}, {}, {1}}));
        assertThat(contiguity.sharedBorders().isolated()).containsExactly(2);
    }

    @Test
    void corners_west_of_greenwich_and_south_of_the_equator_are_told_apart() {
        Contiguity contiguity = new Contiguity();
        contiguity.add(wkt("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))"));
        contiguity.add(wkt("POLYGON ((0 0, -1 0, -1 -1, 0 -1, 0 0))"));
        contiguity.add(wkt("POLYGON ((179 -1, 180 -1, 180 0, 179 0, 179 -1))"));

        assertThat(contiguity.touching()).isEqualTo(Neighbours.of(new int[][] {{1}, {0}, {}}));
    }

    @Test
    void what_is_left_out_is_nobodys_neighbour_any_more() {
        Neighbours row = Neighbours.of(new int[][] {{1}, {0, 2}, {1, 3}, {2}});

        assertThat(row.among(new int[] {0, 2, 3})).isEqualTo(Neighbours.of(new int[][] {{}, {2}, {1}}));
    }

    @Test
    void areas_that_hang_together_are_one_group() {
        Neighbours neighbours = Neighbours.of(new int[][] {{3}, {4}, {}, {0}, {1, 5}, {4}});

        assertThat(neighbours.groups()).containsExactly(0, 1, 2, 0, 1, 1);
    }

    @Test
    void a_degree_is_measured_on_the_ellipsoid() {
        Places places = Places.of(new double[] {120, 121, 120}, new double[] {0, 0, 1});

        assertThat(places.metres(0, 1)).isCloseTo(111_319.49, within(0.01));
        assertThat(places.metres(0, 2)).isCloseTo(110_574.39, within(0.01));
        assertThat(places.nearest(0, 1)).containsExactly(2);
        assertThat(places.nearest(0, 9)).containsExactly(2, 1);
    }

    @Test
    void the_tree_finds_the_same_nearest_places_as_measuring_all() {
        Random random = new Random(9);
        double[] longitudes = random.doubles(300, 95, 141).toArray();
        double[] latitudes = random.doubles(300, -11, 6).toArray();
        // Places one above the other must not be lost.
        longitudes[7] = longitudes[8];
        latitudes[7] = latitudes[8];
        Places places = Places.of(longitudes, latitudes);

        for (int i = 0; i < 300; i++) {
            int place = i;
            int[] measured = IntStream.range(0, 300)
                    .filter(j -> j != place)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer j) -> places.metres(place, j))
                            .thenComparingInt(j -> j))
                    .limit(6)
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(places.nearest(place, 6)).containsExactly(measured);
        }
    }

    @Test
    void an_island_is_linked_with_the_nearest_place_in_both_directions_and_two_islands_with_each_other() {
        Places places = Places.of(new double[] {0, 1, 5, 40, 41}, new double[] {0, 0, 0, 0, 0});
        Neighbours land = Neighbours.of(new int[][] {{1}, {0}, {}, {}, {}});

        Neighbours linked = places.withSeaLinks(land);

        assertThat(linked).isEqualTo(Neighbours.of(new int[][] {{1}, {0, 2}, {1}, {4}, {3}}));
        assertThat(linked.isolated()).isEmpty();
    }

    @Test
    void weights_of_an_area_sum_to_one() {
        Weights weights = Weights.rowStandardised(Neighbours.of(new int[][] {{1, 2}, {0}, {}}));

        assertThat(weights.lag(new double[] {1, 4, 8}, 0)).isEqualTo(6);
        assertThat(IntStream.range(0, 3).mapToDouble(weights::rowSum).toArray()).containsExactly(1, 1, 0);
    }

    @Test
    void false_discovery_keeps_the_order_and_never_exceeds_one() {
        double[] adjusted = FalseDiscovery.adjusted(new double[] {0.01, Double.NaN, 0.04, 0.03, 0.9});

        assertThat(Arrays.stream(adjusted).filter(v -> !Double.isNaN(v)).toArray())
                .containsExactly(new double[] {0.04, 0.16 / 3, 0.16 / 3, 0.9}, within(1e-12));
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
