package id.lentera.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.areas.AreaCode;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Remarks as the transcribed files carry them. */
class SeriesBreaksTest {

    private static final String PROJECTION = "BPS projection on SP2010; series break against SP2020-based years";
    private static final String JUMP = "ESDM, end 2019; jump against 2018 reflects the Undana re-verification";
    private static final String BEFORE =
            "PLN, Aug 2019, before the Undana re-verification (that month PLN base gives about 72-74 for NTT)";

    @Test
    void figures_of_one_base_are_joined_and_those_of_two_bases_are_not() {
        assertThat(SeriesBreaks.between(figure(2016, PROJECTION), figure(2017, PROJECTION)))
                .isEmpty();
        assertThat(SeriesBreaks.between(figure(2017, PROJECTION), figure(2020, "population census SP2020")))
                .contains(PROJECTION);
    }

    @Test
    void a_figure_that_names_a_year_is_not_joined_to_that_year() {
        assertThat(SeriesBreaks.between(figure(2018, "ESDM, 2018; includes LTSHE lamps"), figure(2019, JUMP)))
                .contains(JUMP);
        assertThat(SeriesBreaks.between(figure(2019, JUMP), figure(2020, "end 2020, rounded")))
                .isEmpty();
    }

    @Test
    void a_list_from_before_a_verification_is_not_joined_to_what_follows() {
        assertThat(SeriesBreaks.between(figure(2019, BEFORE), figure(2021, "Mar 2021")))
                .contains(BEFORE);
    }

    @Test
    void a_province_that_was_split_starts_anew() {
        String split = "Statistik Indonesia 2026 table 4.6.7; after the 2022 split, not comparable with 2021";
        assertThat(SeriesBreaks.between(figure(2021, null), figure(2022, split)))
                .contains(split);
        assertThat(SeriesBreaks.between(figure(2022, split), figure(2023, split)))
                .isEmpty();
        assertThat(SeriesBreaks.between(figure(2023, "Susenas"), figure(2024, "Papua after the 2022 split")))
                .contains("Papua after the 2022 split");
    }

    @Test
    void a_remark_about_another_indicator_is_no_break() {
        assertThat(SeriesBreaks.between(
                        figure(2024, "news quoting BPS; UHH LF-SP2020 method"),
                        figure(2025, "UHH LF-SP2020 method; not comparable with hdi_sp2010")))
                .isEmpty();
    }

    @Test
    void figures_of_two_areas_are_compared_only_when_measured_alike() {
        assertThat(SeriesBreaks.betweenAreas(figure(2019, BEFORE), figure(2019, JUMP)))
                .contains(BEFORE);
        assertThat(SeriesBreaks.betweenAreas(figure(2019, BEFORE), figure(2019, BEFORE)))
                .isEmpty();
        assertThat(SeriesBreaks.betweenAreas(figure(2024, "Papua after the 2022 split"), figure(2024, null)))
                .isEmpty();
    }

    private static Observation figure(int year, @Nullable String note) {
        return new Observation(
                new AreaCode("53.02"),
                "Timor Tengah Selatan",
                "electrification_ratio",
                year,
                0,
                BigDecimal.TEN,
                null,
                ObservationStatus.PUBLISHED,
                null,
                null,
                new Source("s", "BPS", "Tabel", year, null, null, null),
                note);
    }
}
