package id.lentera.analysis.spatial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LocalStatisticsTest {

    private static final int SIDE = 12;

    @Test
    void the_same_seed_gives_the_same_p_values_and_another_seed_others() {
        double[] values = noise(1);
        Weights weights = Weights.rowStandardised(chessboard());

        double[] first = ConditionalPermutation.p(values, weights, Draws.seeded(7), 199);

        for (int again = 0; again < 3; again++) {
            assertThat(ConditionalPermutation.p(values, weights, Draws.seeded(7), 199))
                    .containsExactly(first);
        }
        assertThat(ConditionalPermutation.p(values, weights, Draws.seeded(8), 199))
                .isNotEqualTo(first);
    }

    @Test
    void the_stream_of_an_area_does_not_depend_on_those_before_it() {
        Draws.Stream alone = Draws.seeded(3).forArea(5, 20);
        Draws shared = Draws.seeded(3);
        shared.forArea(4, 20).next(3);

        assertThat(Arrays.copyOf(shared.forArea(5, 20).next(6), 6)).containsExactly(Arrays.copyOf(alone.next(6), 6));
    }

    @Test
    void a_draw_holds_different_others_even_when_it_takes_all_of_them() {
        Draws.Stream stream = Draws.seeded(3).forArea(0, 9);

        for (int round = 0; round < 50; round++) {
            assertThat(Arrays.copyOf(stream.next(9), 9)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8);
        }
    }

    @Test
    void p_values_of_pure_noise_are_spread_evenly() {
        Weights weights = Weights.rowStandardised(chessboard());
        double small = 0;
        for (int seed = 0; seed < 20; seed++) {
            double[] p = ConditionalPermutation.p(noise(seed), weights, Draws.seeded(seed), 199);
            small += Arrays.stream(p).filter(v -> v <= 0.05).count();
        }
        // Two tails of 5 % each.
        assertThat(small / (20 * SIDE * SIDE)).isBetween(0.07, 0.13);
    }

    @Test
    void a_high_corner_in_a_low_land_is_found() {
        double[] values = new double[SIDE * SIDE];
        Random random = new Random(4);
        Arrays.setAll(values, i -> (i % SIDE < 4 && i / SIDE < 4 ? 60 : 20) + random.nextGaussian());

        LocalMoran moran = LocalMoran.of(values, Weights.rowStandardised(chessboard()), Draws.seeded(1), 999);

        int inside = SIDE + 1;
        assertThat(moran.quadrant()[inside]).isEqualTo(Quadrant.HIGH_HIGH);
        assertThat(FalseDiscovery.adjusted(moran.p())[inside]).isLessThan(0.05);
        assertThat(moran.quadrant()[SIDE * SIDE - 1]).isEqualTo(Quadrant.LOW_LOW);
    }

    @Test
    void neighbours_that_are_as_low_as_nearly_all_others_are_no_surprise() {
        double[] values = new double[SIDE * SIDE];
        values[0] = 5;
        values[70] = 3;

        double[] p = LocalMoran.of(values, Weights.rowStandardised(chessboard()), Draws.seeded(1), 999)
                .p();

        assertThat(p[40]).isGreaterThan(0.5);
    }

    @Test
    void an_area_without_neighbours_has_no_statistic_and_no_p() {
        Neighbours neighbours = Neighbours.of(new int[][] {{1}, {0, 2}, {1, 3}, {2}, {}});
        double[] values = {1, 2, 3, 5, 9};
        Weights weights = Weights.rowStandardised(neighbours);

        LocalMoran moran = LocalMoran.of(values, weights, Draws.seeded(1), 99);

        assertThat(moran.statistic()[4]).isNaN();
        assertThat(moran.p()[4]).isNaN();
        assertThat(FalseDiscovery.adjusted(moran.p())[4]).isNaN();
        assertThat(GetisOrd.gi(values, weights, Draws.seeded(1), 99).z()[4]).isNaN();
        assertThat(GlobalMoran.of(values, weights, Draws.seeded(1), 99).isolated())
                .isEqualTo(1);
    }

    @Test
    void scale_and_shift_of_the_values_change_nothing() {
        double[] values = noise(2);
        double[] other = Arrays.stream(values).map(v -> 1000 - 3 * v).toArray();
        Weights weights = Weights.rowStandardised(chessboard());

        LocalMoran one = LocalMoran.of(values, weights, Draws.seeded(1), 99);
        LocalMoran two = LocalMoran.of(other, weights, Draws.seeded(1), 99);

        assertThat(two.statistic()).containsExactly(one.statistic(), org.assertj.core.api.Assertions.within(1e-9));
        assertThat(two.p()).containsExactly(one.p());
    }

    private static double[] noise(int seed) {
        return new Random(seed).doubles(SIDE * SIDE).toArray();
    }

    /** Fields with a common side. */
    private static Neighbours chessboard() {
        int[][] lists = new int[SIDE * SIDE][];
        Arrays.setAll(lists, i -> Arrays.stream(new int[] {
                    i % SIDE > 0 ? i - 1 : -1,
                    i % SIDE < SIDE - 1 ? i + 1 : -1,
                    i - SIDE,
                    i + SIDE < SIDE * SIDE ? i + SIDE : -1
                })
                .filter(j -> j >= 0)
                .toArray());
        return Neighbours.of(lists);
    }
}
