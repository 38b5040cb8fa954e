package id.lentera.socialsecurity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SocialSecurityRulesTest {

    private static final Source SOURCE = new Source("a", "A", "B", 2025, null, null, null);

    @Test
    void at24_growth_coverage_and_cost_of_lombok_timur() {
        assertThat(SocialSecurityRules.growth(110_300, 144_110)).isEqualByComparingTo("30.65");
        assertThat(SocialSecurityRules.coverage(32_644, 34_555)).isEqualByComparingTo("94.47");
        assertThat(SocialSecurityRules.cost(17_195, new BigDecimal(16_800), 12)).isEqualByComparingTo("3466512000");
    }

    @Test
    void growth_is_never_coverage_and_a_standing_without_denominator_has_none() {
        Membership before = membership("2023-12", 110_300L, null, null);
        Membership now = membership("2024", 144_110L, null, null);
        assertThat(now.coverage()).isNull();
        assertThat(Growth.of(List.of(now, before))).singleElement().satisfies(step -> {
            assertThat(step.change()).isEqualTo(33_810);
            assertThat(step.percent()).isEqualByComparingTo("30.65");
        });
        assertThat(SocialSecurityRules.growth(0, 5)).isNull();
    }

    @Test
    void a_stated_share_that_its_own_counts_contradict_is_found_and_kept() {
        Membership bali = membership("2025", 935_079L, 1_873_899L, new BigDecimal("50.88"));
        assertThat(bali.coverage()).isEqualByComparingTo("49.90");
        assertThat(bali.contradictsItself()).isTrue();
        assertThat(membership("2025-06", 555_276L, 1_808_432L, new BigDecimal("30.7"))
                        .contradictsItself())
                .isFalse();
        assertThat(SocialSecurityRules.impliedDenominator(154_000, new BigDecimal(60)))
                .isEqualTo(256_667);
    }

    @Test
    void the_sheet_has_no_score_until_somebody_weighs() {
        BigDecimal sixty = new BigDecimal(60);
        BigDecimal forty = new BigDecimal(40);
        assertThat(new Scoresheet(Map.of(), Map.of("regulation", sixty)).score())
                .isEmpty();
        Scoresheet half = new Scoresheet(Map.of("regulation", sixty, "coverage", forty), Map.of("regulation", sixty));
        assertThat(half.score()).isEmpty();
        assertThat(half.missing()).containsExactly("coverage");
        assertThat(new Scoresheet(
                                Map.of("regulation", sixty, "coverage", forty),
                                Map.of("regulation", new BigDecimal(100), "coverage", new BigDecimal(50)))
                        .score())
                .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("80"));
    }

    private static Membership membership(
            String asOf, @Nullable Long active, @Nullable Long potential, @Nullable BigDecimal stated) {
        return new Membership(
                "52.03",
                "Lombok Timur",
                new AsOf(asOf),
                Segment.ALL,
                active,
                potential,
                potential == null ? Denominator.NOT_STATED : Denominator.POTENTIAL_WORKERS,
                stated,
                SOURCE,
                null);
    }
}
