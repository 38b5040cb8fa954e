package id.lentera.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lentera.indicators.Indicator.Direction;
import org.junit.jupiter.api.Test;

/** The worked example of the four views of TKPK: poverty severity of Tanah Datar, 2006 to 2015, beside Indonesia's. */
class TanahDatarTest {

    private static final Series TANAH_DATAR = Figures.series(
            "Tanah Datar", 2006, "0.29", "0.11", "0.27", "0.18", "0.16", "0.10", "0.18", "0.04", "0.08", "0.06");
    private static final Series INDONESIA = Figures.series(
            "Indonesia", 2006, "1.00", "0.84", "0.76", "0.68", "0.58", "0.55", "0.84", "0.48", "0.44", "0.51");

    @Test
    void effectiveness_has_slope_minus_0_02115_and_r_squared_0_568() {
        Effectiveness own =
                Effectiveness.of(TANAH_DATAR, Direction.HIGHER_IS_WORSE).orElseThrow();
        Effectiveness nation =
                Effectiveness.of(INDONESIA, Direction.HIGHER_IS_WORSE).orElseThrow();

        assertThat(own.line().slope()).isCloseTo(-0.02115, within(0.000005));
        assertThat(own.line().rSquared()).isCloseTo(0.568, within(0.0005));
        assertThat(nation.line().slope()).isCloseTo(-0.04945, within(0.000005));
        assertThat(nation.line().rSquared()).isCloseTo(0.647, within(0.0005));
    }

    @Test
    void relevance_has_r_0_787_and_6_of_9_signs() {
        Relevance relevance = Relevance.of(TANAH_DATAR, INDONESIA).orElseThrow();

        assertThat(relevance.correlation()).isCloseTo(0.787, within(0.0005));
        assertThat(relevance.together()).isEqualTo(6);
        assertThat(relevance.steps()).isEqualTo(9);
    }
}
