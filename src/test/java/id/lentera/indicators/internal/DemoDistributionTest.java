package id.lentera.indicators.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDistributionTest {

    private static List<DemoVillage> villages(int count) {
        List<DemoVillage> villages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String code = "53.02.%02d.%d%03d".formatted(i / 12 + 1, i % 5 == 0 ? 1 : 2, i);
            villages.add(new DemoVillage(i, code, i % 5 == 0));
        }
        return villages;
    }

    @ParameterizedTest
    @CsvSource({
        "49.96, 1",
        "46.22, 1",
        "100, 1",
        "99.45, 1",
        "15.11, -1",
        "0.03, -1",
        "0, -1",
        "27.49, -1",
        "7.57, 1",
        "50, 1"
    })
    void parts_and_wholes_of_villages_add_up_to_the_published_percentage(BigDecimal published, int lead) {
        for (int count : new int[] {51, 65, 156, 278}) {
            List<DemoDistribution.Share> shares =
                    DemoDistribution.spread("electrification_ratio", villages(count), published, lead);

            long part = shares.stream().mapToLong(DemoDistribution.Share::part).sum();
            long whole =
                    shares.stream().mapToLong(DemoDistribution.Share::whole).sum();
            assertThat(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP))
                    .isEqualByComparingTo(published);
            assertThat(shares).allSatisfy(share -> {
                assertThat(share.part()).isBetween(0, share.whole());
                assertThat(share.percent()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"electrification_ratio", "poverty_rate"})
    void the_same_codes_always_give_the_same_values_and_neighbours_resemble_each_other(String indicator) {
        List<DemoVillage> villages = villages(278);
        List<DemoDistribution.Share> shares = DemoDistribution.spread(indicator, villages, new BigDecimal("49.96"), 1);

        assertThat(DemoDistribution.spread(indicator, villages, new BigDecimal("49.96"), 1))
                .isEqualTo(shares);
        assertThat(spread(shares)).as("not one value for all").isGreaterThan(10);
        List<DemoDistribution.Share> kecamatan = shares.stream()
                .filter(s -> !s.village().kelurahan())
                .filter(s -> s.village().districtCode().equals("53.02.07"))
                .toList();
        assertThat(spread(kecamatan)).isLessThan(spread(shares));
    }

    private static double spread(List<DemoDistribution.Share> shares) {
        double mean = shares.stream()
                .mapToDouble(s -> s.percent().doubleValue())
                .average()
                .orElseThrow();
        return Math.sqrt(shares.stream()
                .mapToDouble(s -> Math.pow(s.percent().doubleValue() - mean, 2))
                .average()
                .orElseThrow());
    }
}
