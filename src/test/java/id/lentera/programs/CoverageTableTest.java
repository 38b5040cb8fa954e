package id.lentera.programs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.ObservationStatus;
import id.lentera.platform.LocalizedText;
import id.lentera.programs.CoverageRow.Use;
import id.lentera.provenance.Source;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTableTest {

    private static final String NAILEU = "53.02.10.2013";
    private static final String KUSI_UTARA = "53.02.11.2011";
    private static final String OEMAMAN = "53.02.21.2008";
    private static final String TLIU = "53.02.04.2017";

    /** The pilot in Timor Tengah Selatan: 61 + 21 + 148 by data, 53 by deliberation in the three villages together, then 97. */
    private static final List<Delivery> PILOT = List.of(
            figure(2016, 61L, null, NAILEU),
            figure(2016, 21L, null, KUSI_UTARA),
            figure(2016, 148L, null, OEMAMAN),
            figure(2016, 53L, null, NAILEU, KUSI_UTARA, OEMAMAN),
            figure(2017, 97L, null, TLIU));

    @Test
    void the_pilot_targets_380_households_in_four_villages() {
        CoverageTable.Result result = flow(AreaLevel.VILLAGE, "53.02").of(PILOT);

        assertThat(result.items()).extracting(CoverageItem::code).containsExactly(TLIU, NAILEU, KUSI_UTARA, OEMAMAN);
        assertThat(result.items()).extracting(i -> i.tally().target()).containsExactly(97L, 61L, 21L, 148L);
        assertThat(result.total().target()).isEqualTo(380);
        assertThat(flow(AreaLevel.VILLAGE, "53.02")
                        .of(PILOT.subList(0, 4))
                        .total()
                        .target())
                .isEqualTo(283);
    }

    @Test
    void a_joint_figure_is_named_at_its_areas_and_never_split() {
        CoverageItem village =
                flow(AreaLevel.VILLAGE, "53.02").of(PILOT).items().get(1);

        assertThat(village.joint()).singleElement().satisfies(joint -> {
            assertThat(joint.delivery().target()).isEqualTo(53);
            assertThat(joint.with()).extracting(DeliveryArea::code).containsExactly(KUSI_UTARA, OEMAMAN);
        });
        assertThat(village.tally().target()).isEqualTo(61);
    }

    @Test
    void an_unknown_number_reached_leaves_coverage_absent_with_its_reason() {
        Tally total = flow(AreaLevel.VILLAGE, "53.02").of(PILOT).total();

        assertThat(total.reached()).isNull();
        assertThat(total.coverage()).isNull();
        assertThat(total.gap()).isNull();
        assertThat(total.reason()).isNotNull();
        assertThat(total.reason().en()).isEqualTo("The number reached is not published in 5 of 5 figures.");
    }

    @Test
    void joint_villages_of_one_regency_are_a_plain_sum_at_that_level() {
        CoverageItem regency = flow(AreaLevel.REGENCY, "53").of(PILOT).items().getFirst();

        assertThat(regency.code()).isEqualTo("53.02");
        assertThat(regency.tally().target()).isEqualTo(380);
        assertThat(regency.joint()).isEmpty();
        assertThat(regency.status()).isEqualTo(ObservationStatus.COMPUTED);
    }

    @Test
    void ratios_are_sums_over_sums() {
        Tally total = flow(AreaLevel.REGENCY, "53")
                .of(List.of(figure(2020, 10L, 10L, "53.01"), figure(2020, 990L, 90L, "53.02")))
                .total();

        assertThat(total.coverage()).isEqualByComparingTo("10.00");
        assertThat(total.gap()).isEqualTo(900);
    }

    @Test
    void more_reached_than_planned_stays_as_published() {
        Tally total = flow(AreaLevel.PROVINCE, "00")
                .of(List.of(figure(2022, 80000L, 80183L, "53")))
                .total();

        assertThat(total.coverage()).isEqualByComparingTo("100.23");
        assertThat(total.gap()).isEqualTo(-183);
    }

    @Test
    void a_target_of_zero_has_no_coverage() {
        Tally total = flow(AreaLevel.PROVINCE, "00")
                .of(List.of(figure(2022, 0L, 0L, "53")))
                .total();

        assertThat(total.coverage()).isNull();
        assertThat(total.reason()).isNotNull();
    }

    @Test
    void a_figure_of_a_wider_area_contains_those_inside_it() {
        List<Delivery> lamps = List.of(
                figure(2018, null, 4293L, "53"),
                figure(2018, null, 532L, "53.17"),
                figure(2018, null, 531L, "53.17.02.2007"),
                figure(2019, 150L, 150L, "53.01.10.2010"));

        CoverageTable.Result regencies = flow(AreaLevel.REGENCY, "53").of(lamps);
        assertThat(regencies.rows())
                .extracting(CoverageRow::use)
                .containsExactly(Use.WIDER, Use.AREA, Use.CONTAINED, Use.AREA);
        assertThat(regencies.total().reached()).isEqualTo(682);

        CoverageTable.Result provinces = flow(AreaLevel.PROVINCE, "00").of(lamps);
        assertThat(provinces.rows())
                .extracting(CoverageRow::use)
                .containsExactly(Use.AREA, Use.CONTAINED, Use.CONTAINED, Use.AREA);
        assertThat(provinces.total().reached()).isEqualTo(4443);
        assertThat(provinces.total().target()).isNull();
        assertThat(provinces.total().knownTarget()).isEqualTo(150);
    }

    @Test
    void a_later_standing_replaces_an_earlier_one() {
        List<Delivery> members = List.of(figure(2023, null, 110300L, "52.03"), figure(2024, null, 144110L, "52.03"));
        CoverageTable stock =
                new CoverageTable(AreaLevel.REGENCY, new AreaCode("52"), Accumulation.STOCK, code -> "Area " + code);

        assertThat(stock.of(members).total().reached()).isEqualTo(144110);
        assertThat(stock.of(members).rows()).extracting(CoverageRow::use).containsExactly(Use.EARLIER, Use.AREA);
        assertThat(flow(AreaLevel.REGENCY, "52").of(members).total().reached()).isEqualTo(254410);
    }

    @Test
    void a_joint_figure_across_the_border_is_not_counted() {
        List<Delivery> across = List.of(figure(2020, 100L, 50L, "53.01.01.2001", "53.02.01.2001"));

        CoverageTable.Result result = flow(AreaLevel.VILLAGE, "53.02").of(across);
        assertThat(result.rows()).extracting(CoverageRow::use).containsExactly(Use.WIDER);
        assertThat(result.items()).isEmpty();
        assertThat(flow(AreaLevel.REGENCY, "53").of(across).total().coverage()).isEqualByComparingTo("50");
    }

    @Test
    void coverage_beside_a_joint_figure_is_known_only_when_that_is_reached_in_full() {
        Delivery own = figure(2020, 10L, 10L, NAILEU);

        CoverageItem open = village(own, figure(2020, 20L, 5L, NAILEU, TLIU));
        CoverageItem full = village(own, figure(2020, 20L, 20L, NAILEU, TLIU));

        assertThat(open.tally().coverage()).isNull();
        assertThat(open.tally().reason()).isNotNull();
        assertThat(open.tally().reason().en()).contains("jointly with Area " + TLIU);
        assertThat(full.tally().coverage()).isEqualByComparingTo("100");
    }

    @Test
    void figures_of_elsewhere_are_left_out() {
        CoverageTable.Result result = flow(AreaLevel.VILLAGE, "53.01").of(PILOT);

        assertThat(result.rows()).isEmpty();
        assertThat(result.items()).isEmpty();
        assertThat(result.total().target()).isNull();
    }

    @Test
    void the_order_of_the_figures_does_not_matter() {
        Random random = new Random(5);
        CoverageTable.Result expected = flow(AreaLevel.VILLAGE, "53.02").of(PILOT);
        for (int round = 0; round < 50; round++) {
            List<Delivery> shuffled = Arrays.asList(PILOT.toArray(Delivery[]::new));
            Collections.shuffle(shuffled, random);
            CoverageTable.Result result = flow(AreaLevel.VILLAGE, "53.02").of(shuffled);

            assertThat(result.items()).isEqualTo(expected.items());
            assertThat(result.total()).isEqualTo(expected.total());
        }
    }

    private static CoverageItem village(Delivery... deliveries) {
        return flow(AreaLevel.VILLAGE, "53.02").of(List.of(deliveries)).items().stream()
                .filter(i -> i.code().equals(NAILEU))
                .findFirst()
                .orElseThrow();
    }

    private static CoverageTable flow(AreaLevel level, String within) {
        return new CoverageTable(level, new AreaCode(within), Accumulation.FLOW, code -> "Area " + code);
    }

    private static Delivery figure(int year, @Nullable Long target, @Nullable Long reached, String... codes) {
        List<DeliveryArea> areas = Arrays.stream(codes)
                .map(code -> new DeliveryArea(code, "Area " + code))
                .toList();
        return new Delivery(
                areas,
                year,
                target,
                reached,
                "REPORT",
                DeliveryState.TARGETED,
                new Source("source_a", "Publisher", "Title", 2020, null, null, null),
                new LocalizedText("catatan", "note"));
    }
}
