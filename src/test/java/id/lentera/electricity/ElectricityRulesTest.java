package id.lentera.electricity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.electricity.Advice.Grid;
import id.lentera.electricity.Advice.Input;
import id.lentera.electricity.Advice.Option;
import id.lentera.electricity.Bpbl.Household;
import id.lentera.electricity.Bpbl.Outcome;
import id.lentera.electricity.Bpbl.Rule;
import id.lentera.electricity.PowerRecord.Unit;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ElectricityRulesTest {

    private static final Source SOURCE = new Source("a", "A", "B", 2019, null, null, null);

    @Test
    void at04_villages_of_ntt_in_august_2019() {
        PowerRatio ratio = Objects.requireNonNull(PowerRatio.of(PowerDefinition.PLN_NON_PLN, 2970, 3353));
        assertThat(ratio.percent()).isEqualByComparingTo("88.58");
        assertThat(ratio.gap()).isEqualTo(383);
    }

    @Test
    void at05_villages_of_tts_rise_by_41_points() {
        PowerRatio before = Objects.requireNonNull(PowerRatio.of(PowerDefinition.NOT_STATED, 131, 278));
        PowerRatio after = Objects.requireNonNull(PowerRatio.of(PowerDefinition.PLN_NON_PLN, 245, 278));
        assertThat(before.percent()).isEqualByComparingTo("47.12");
        assertThat(after.percent()).isEqualByComparingTo("88.13");
        assertThat(after.percent().subtract(before.percent())).isEqualByComparingTo("41.01");
    }

    @Test
    void at06_a_line_from_pln_only_to_pln_and_others_is_warned_of() {
        PowerRecord pln = record("2018-12", PowerDefinition.PLN, 53, 176);
        PowerRecord both = record("2019-08", PowerDefinition.PLN_NON_PLN, 116, 176);
        assertThat(Objects.requireNonNull(pln.computed()).percent()).isEqualByComparingTo("30.11");
        assertThat(Objects.requireNonNull(both.computed()).percent()).isEqualByComparingTo("65.91");
        assertThat(DefinitionChanges.of(List.of(both, pln))).singleElement().satisfies(text -> assertThat(text.id())
                .contains("Definisi berbeda", "2018-12 menghitung PLN saja", "PLN dan non-PLN"));
        assertThat(DefinitionChanges.of(List.of(pln, pln))).isEmpty();
    }

    @Test
    void at07_families_without_pln_give_a_ratio_of_pln_only() {
        SupplyCount count = new SupplyCount(null, null, null, 25_942L, 119_738L);
        PowerRecord tts = new PowerRecord(
                "53.02",
                "TTS",
                new AsOf("2022-09"),
                Unit.FAMILIES,
                PowerDefinition.PLN,
                count,
                null,
                null,
                SOURCE,
                null);
        PowerRatio ratio = Objects.requireNonNull(tts.computed());
        assertThat(ratio.numerator()).isEqualTo(93_796);
        assertThat(ratio.percent()).isEqualByComparingTo("78.33");
        assertThat(ratio.definition()).isEqualTo(PowerDefinition.PLN);
    }

    @Test
    void at10_lit_and_unlit_households_of_june_2019_agree_with_the_published_ratio() {
        PowerRecord nation = new PowerRecord(
                "00",
                "Indonesia",
                new AsOf("2019-06"),
                Unit.HOUSEHOLDS,
                PowerDefinition.TOTAL,
                new SupplyCount(null, null, null, 813_872L, null),
                67_540_000L,
                new BigDecimal("98.81"),
                SOURCE,
                null);
        assertThat(Objects.requireNonNull(nation.computed()).percent()).isEqualByComparingTo("98.81");
        assertThat(nation.agrees()).isTrue();
    }

    @Test
    void at11_lit_villages_of_november_2022_imply_the_number_of_all_villages() {
        PowerRecord villages = new PowerRecord(
                "00",
                "Indonesia",
                new AsOf("2022-11"),
                Unit.VILLAGES,
                PowerDefinition.TOTAL,
                new SupplyCount(75_936L, 4_404L, 2_940L, null, null),
                null,
                new BigDecimal("99.78"),
                SOURCE,
                null);
        assertThat(villages.count().lit(PowerDefinition.TOTAL)).isEqualTo(83_280);
        assertThat(villages.impliedDenominator()).isEqualTo(83_464);
        assertThat(villages.computed()).isNull();
    }

    @Test
    void at12_the_three_parts_of_2019_add_up_to_the_published_ratio() {
        SupplyCount hundredths = new SupplyCount(9575L, 264L, 50L, null, 10_000L);
        assertThat(Objects.requireNonNull(PowerRatio.of(PowerDefinition.TOTAL, hundredths))
                        .percent())
                .isEqualByComparingTo("98.89");
        assertThat(Objects.requireNonNull(PowerRatio.of(PowerDefinition.PLN_NON_PLN, hundredths))
                        .percent())
                .isEqualByComparingTo("98.39");
    }

    @Test
    void at13_kitOlderThanItsLifeIsWornOut() {
        LocalDate installed = LocalDate.of(2019, 2, 1);
        assertThat(KitAge.on(LocalDate.of(2022, 3, 1), installed, null)).isEqualTo(KitAge.State.WORN_OUT);
        assertThat(KitAge.on(LocalDate.of(2022, 1, 31), installed, null)).isEqualTo(KitAge.State.IN_LIFE);
        assertThat(KitAge.on(LocalDate.of(2022, 2, 1), installed, null)).isEqualTo(KitAge.State.WORN_OUT);
        assertThat(KitAge.on(LocalDate.of(2022, 3, 1), installed, LocalDate.of(2020, 6, 1)))
                .isEqualTo(KitAge.State.CONNECTED);
        assertThat(KitAge.on(LocalDate.of(2022, 3, 1), installed, LocalDate.of(2022, 6, 1)))
                .isEqualTo(KitAge.State.WORN_OUT);
        assertThat(KitAge.end(LocalDate.of(2019, 2, 28))).isEqualTo(LocalDate.of(2022, 2, 28));
    }

    @Test
    void at14_who_may_have_a_free_connection_and_which_rule_says_so() {
        assertThat(bpbl(false, false, 1, false, false))
                .isEqualTo(new Bpbl.Decision(Outcome.NOT_ELIGIBLE, Rule.NO_LOW_VOLTAGE_NETWORK));
        assertThat(bpbl(false, true, 1, false, false))
                .isEqualTo(new Bpbl.Decision(Outcome.ELIGIBLE, Rule.REGISTERED_POOR));
        assertThat(bpbl(true, true, 1, true, true))
                .isEqualTo(new Bpbl.Decision(Outcome.NOT_ELIGIBLE, Rule.ALREADY_CUSTOMER));
        assertThat(bpbl(false, true, 7, false, false))
                .isEqualTo(new Bpbl.Decision(Outcome.NOT_ELIGIBLE, Rule.NO_GROUND));
        assertThat(bpbl(false, true, 7, false, true)).isEqualTo(new Bpbl.Decision(Outcome.ELIGIBLE, Rule.VILLAGE_HEAD));
        assertThat(bpbl(false, true, 7, true, false)).isEqualTo(new Bpbl.Decision(Outcome.ELIGIBLE, Rule.REMOTE_AREA));
    }

    @Test
    void what_is_unknown_neither_grants_nor_refuses_a_connection() {
        assertThat(bpbl(null, true, 1, false, false))
                .isEqualTo(new Bpbl.Decision(Outcome.UNKNOWN, Rule.CUSTOMER_UNKNOWN));
        assertThat(bpbl(false, null, 1, null, null))
                .isEqualTo(new Bpbl.Decision(Outcome.UNKNOWN, Rule.NETWORK_UNKNOWN));
        assertThat(bpbl(false, true, null, false, false))
                .isEqualTo(new Bpbl.Decision(Outcome.UNKNOWN, Rule.GROUND_UNKNOWN));
        assertThat(bpbl(true, null, null, null, null).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(bpbl(null, null, 7, false, false).rule()).isEqualTo(Rule.NO_GROUND);
        for (Rule rule : Rule.values()) {
            assertThat(new Bpbl.Decision(Outcome.UNKNOWN, rule).text().id()).endsWith(".");
        }
    }

    @Test
    void at28_families_of_a_village_survey_must_add_up() {
        assertThat(PodesCheck.problem(100, 60, 30, 10)).isEmpty();
        SupplyCount row = new SupplyCount(60L, 30L, null, 10L, null);
        assertThat(Objects.requireNonNull(PowerRatio.of(PowerDefinition.PODES, row))
                        .percent())
                .isEqualByComparingTo("90");
        assertThat(PodesCheck.problem(100, 70, 30, 10))
                .hasValueSatisfying(text -> assertThat(text.id()).contains("= 110", "jumlah keluarga 100"));
    }

    @Test
    void at27_the_village_index_is_the_mean_of_its_parts() {
        BigDecimal before =
                VillageIndex.value(new BigDecimal("0.7257"), new BigDecimal("0.5333"), new BigDecimal("0.6667"));
        BigDecimal after =
                VillageIndex.value(new BigDecimal("0.6868"), new BigDecimal("0.7979"), new BigDecimal("0.7456"));
        assertThat(before).isEqualByComparingTo("0.6419");
        assertThat(VillageIndex.status(before)).isEqualTo(VillageIndex.Status.BERKEMBANG);
        assertThat(after).isEqualByComparingTo("0.7434");
        assertThat(VillageIndex.status(after)).isEqualTo(VillageIndex.Status.MAJU);
        assertThat(VillageIndex.status(new BigDecimal("0.4907"))).isEqualTo(VillageIndex.Status.SANGAT_TERTINGGAL);
    }

    @Test
    void a_ratio_above_100_is_flagged_and_not_clipped_and_unknown_parts_give_no_ratio() {
        PowerRatio above = Objects.requireNonNull(PowerRatio.of(PowerDefinition.PLN, 110, 100));
        assertThat(above.exceedsDenominator()).isTrue();
        assertThat(above.percent()).isEqualByComparingTo("110");
        assertThat(above.gap()).isEqualTo(-10);
        assertThat(PowerRatio.of(PowerDefinition.TOTAL, new SupplyCount(1L, 1L, null, 1L, 3L)))
                .isNull();
        assertThat(PowerRatio.of(PowerDefinition.PLN, 0, 0)).isNull();
    }

    @Test
    void the_advice_names_what_is_missing_and_assumes_nothing() {
        Year now = Year.of(2026);
        assertThat(Advice.of(new Advice.Village(null, null, null, false), now))
                .isEqualTo(new Advice(null, Advice.Reason.GRID_UNKNOWN, List.of(Input.UNLIT_HOUSEHOLDS, Input.GRID)));
        assertThat(Advice.of(new Advice.Village(20L, Grid.PRESENT, null, true), now)
                        .option())
                .isEqualTo(Option.BPBL);
        assertThat(Advice.of(new Advice.Village(20L, Grid.PLANNED, 2029, true), now)
                        .option())
                .isEqualTo(Option.SOLAR_BRIDGE);
        assertThat(Advice.of(new Advice.Village(20L, Grid.PLANNED, 2030, true), now)
                        .option())
                .isEqualTo(Option.SOLAR_LASTING);
        assertThat(Advice.of(new Advice.Village(20L, Grid.PLANNED, null, true), now)
                        .missing())
                .containsExactly(Input.PLAN_YEAR);
        assertThat(Advice.of(new Advice.Village(20L, Grid.OFF_PLAN, null, true), now)
                        .option())
                .isEqualTo(Option.SOLAR_LASTING);
        assertThat(Advice.of(new Advice.Village(0L, null, null, false), now).option())
                .isEqualTo(Option.NONE_NEEDED);
    }

    private static Bpbl.Decision bpbl(
            @Nullable Boolean customer,
            @Nullable Boolean network,
            @Nullable Integer decile,
            @Nullable Boolean remote,
            @Nullable Boolean validated) {
        return Bpbl.decide(new Household(customer, network, decile, Bpbl.USUAL_DECILE, remote, validated));
    }

    private static PowerRecord record(String asOf, PowerDefinition definition, long lit, long total) {
        return new PowerRecord(
                "53.19",
                "Manggarai Timur",
                new AsOf(asOf),
                Unit.VILLAGES,
                definition,
                new SupplyCount(null, null, null, null, total),
                lit,
                null,
                SOURCE,
                null);
    }
}
