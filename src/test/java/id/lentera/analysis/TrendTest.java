package id.lentera.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Poverty depth (P2) of Tanah Datar and Indonesia 2006 to 2015, as its poverty-reduction strategy prints them. */
class TrendTest {

    private static final double[] YEARS =
            IntStream.rangeClosed(2006, 2015).asDoubleStream().toArray();
    private static final double[] TANAH_DATAR = {0.29, 0.11, 0.27, 0.18, 0.16, 0.10, 0.18, 0.04, 0.08, 0.06};
    private static final double[] INDONESIA = {1.00, 0.84, 0.76, 0.68, 0.58, 0.55, 0.84, 0.48, 0.44, 0.51};

    @Test
    void fits_a_line_to_the_published_series() {
        assertThat(Trend.fit(YEARS, TANAH_DATAR).slope()).isCloseTo(-0.02115, within(0.00001));
        assertThat(Trend.fit(YEARS, TANAH_DATAR).rSquared()).isCloseTo(0.568, within(0.001));
        assertThat(Trend.fit(YEARS, INDONESIA).slope()).isCloseTo(-0.04945, within(0.00001));
        assertThat(Trend.fit(YEARS, INDONESIA).rSquared()).isCloseTo(0.647, within(0.001));
    }

    @Test
    void compares_two_series_by_correlation_and_by_direction() {
        assertThat(Trend.correlation(TANAH_DATAR, INDONESIA)).isCloseTo(0.787, within(0.001));
        assertThat(Trend.stepsTogether(TANAH_DATAR, INDONESIA)).isEqualTo(6);
    }

    @Test
    void a_series_that_never_changes_has_no_correlation() {
        assertThat(Trend.correlation(new double[] {1, 1, 1}, new double[] {1, 2, 3}))
                .isNaN();
        assertThat(Trend.fit(new double[] {1, 2, 3}, new double[] {5, 5, 5}).slope())
                .isZero();
    }
}
