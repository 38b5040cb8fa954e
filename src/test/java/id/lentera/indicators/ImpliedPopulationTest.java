package id.lentera.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ImpliedPopulationTest {

    private static ImpliedPopulation of(String percent, String count, int factor) {
        return ImpliedPopulation.of(new BigDecimal(percent), new BigDecimal(count), factor);
    }

    @Test
    void at16_timor_tengah_selatan_2021_implies_one_population_twice() {
        ImpliedPopulation extreme = of("17.30", "81180", 1);
        ImpliedPopulation poor = of("27.49", "128.98", 1000);

        assertThat(extreme.middle()).isEqualTo(469_249);
        assertThat(poor.middle()).isEqualTo(469_189);
        assertThat(extreme.contradicts(poor)).isFalse();
    }

    @Test
    void at16_the_rate_and_count_printed_for_timor_tengah_utara_2022_do_not_fit() {
        ImpliedPopulation wrong = of("4.84", "6440", 1);

        assertThat(wrong.middle()).isEqualTo(133_058);
        assertThat(wrong.contradicts(of("2.28", "5970", 1))).isTrue();
    }

    @Test
    void what_rounding_explains_is_no_contradiction() {
        assertThat(of("0.06", "110", 1).contradicts(of("0.51", "1000", 1))).isFalse();
        assertThat(of("0.004", "0", 1).contradicts(of("0.51", "1000", 1))).isTrue();
    }
}
