package id.lentera.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AggregationTest {

    private static final double NAN = Double.NaN;

    @Test
    void a_ratio_is_the_sum_of_numerators_over_the_sum_of_denominators() {
        // lit villages of Kupang, Timor Tengah Selatan and Alor in August 2019: 160/177, 245/278, 126/175
        Aggregate aggregate = Aggregation.ratioOfSums(new double[] {160, 245, 126}, new double[] {177, 278, 175}, 100);
        assertThat(aggregate.value()).isCloseTo(100.0 * 531 / 630, within(1e-12));
        assertThat(aggregate.numerator()).isEqualTo(531);
        assertThat(aggregate.complete()).isTrue();
    }

    @Test
    void a_small_child_does_not_weigh_as_much_as_a_large_one() {
        Aggregate aggregate = Aggregation.ratioOfSums(new double[] {1, 900}, new double[] {10, 1000}, 100);
        assertThat(aggregate.value()).isCloseTo(89.21, within(0.005)).isNotEqualTo(50.0);
    }

    @Test
    void a_missing_child_makes_the_aggregate_incomplete() {
        Aggregate aggregate = Aggregation.ratioOfSums(new double[] {1, NAN, 3, 4}, new double[] {2, 5, NAN, 8}, 1);
        assertThat(aggregate).isEqualTo(new Aggregate(0.5, 5, 10, 2, 4));
        assertThat(aggregate.complete()).isFalse();
    }

    @Test
    void nothing_known_is_no_figure_instead_of_zero() {
        assertThat(Aggregation.ratioOfSums(new double[] {NAN}, new double[] {1}, 100)
                        .value())
                .isNaN();
        assertThat(Aggregation.sum(new double[] {NAN, NAN})).isEqualTo(new Aggregate(NAN, NAN, NAN, 0, 2));
        assertThat(Aggregation.ratioOfSums(new double[0], new double[0], 1).complete())
                .isFalse();
        assertThat(Aggregation.ratioOfSums(new double[] {0}, new double[] {0}, 100)
                        .value())
                .isNaN();
    }

    @Test
    void a_ratio_above_its_denominator_is_not_clipped() {
        assertThat(Aggregation.ratioOfSums(new double[] {105}, new double[] {100}, 100)
                        .value())
                .isEqualTo(105);
    }

    @Test
    void a_rate_is_weighted_by_its_denominators() {
        Aggregate aggregate = Aggregation.weightedMean(new double[] {50, 90, NAN}, new double[] {300, 100, 7});
        assertThat(aggregate).isEqualTo(new Aggregate(60, 24_000, 400, 2, 3));
    }

    @Test
    void counts_add_up_over_the_children_that_have_one() {
        assertThat(Aggregation.sum(new double[] {283, 97}).value()).isEqualTo(380);
        assertThat(Aggregation.sum(new double[] {283, NAN}).complete()).isFalse();
    }

    @Test
    void negative_denominators_and_uneven_arrays_are_programming_errors() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Aggregation.ratioOfSums(new double[] {1}, new double[] {-1}, 1));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Aggregation.weightedMean(new double[] {1}, new double[] {1, 2}));
    }
}
