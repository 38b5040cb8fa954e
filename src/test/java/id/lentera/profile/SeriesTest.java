package id.lentera.profile;

import static id.lentera.profile.Figures.figure;
import static id.lentera.profile.Figures.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lentera.areas.Area;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import id.lentera.profile.Effectiveness.Pace;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final Area TTS = Figures.area("53.02", "Timor Tengah Selatan");
    private static final String BREAK = "series break against SP2020-based years";
    private static final String[] TANAH_DATAR = {
        "0.29", "0.11", "0.27", "0.18", "0.16", "0.10", "0.18", "0.04", "0.08", "0.06"
    };
    private static final String[] INDONESIA = {
        "1.00", "0.84", "0.76", "0.68", "0.58", "0.55", "0.84", "0.48", "0.44", "0.51"
    };

    @Test
    void holds_neither_demonstration_values_nor_absences() {
        Series series = Series.of(
                TTS,
                List.of(
                        figure("53.02", 2019, "50", ObservationStatus.DEMO, null),
                        figure("53.02", 2020, null, ObservationStatus.PUBLISHED, null),
                        figure("53.02", 2021, "26.64", ObservationStatus.PUBLISHED, null)));

        assertThat(series.points()).extracting(Series.Point::year).containsExactly(2021);
    }

    @Test
    void computes_only_from_what_follows_the_last_break() {
        Series series = Series.of(TTS, List.of(marked(2016), marked(2017), plain(2020), plain(2021)));

        assertThat(series.points().get(2).breakBefore()).isEqualTo(BREAK);
        assertThat(series.run()).extracting(Series.Point::year).containsExactly(2020, 2021);
        assertThat(Progress.of(series).orElseThrow().first().year()).isEqualTo(2020);
        assertThat(Effectiveness.of(series, Direction.NEUTRAL)).isEmpty();
    }

    @Test
    void progress_keeps_the_decimals_of_the_published_figures() {
        Progress progress =
                Progress.of(series("TTS", 2023, "25.18", "24.68", "24.5")).orElseThrow();

        assertThat(progress.sincePrevious()).isEqualByComparingTo("-0.18");
        assertThat(progress.sinceFirst()).isEqualByComparingTo("-0.68");
        assertThat(progress.perYear()).isEqualByComparingTo("-0.34");
    }

    @Test
    void relevance_of_tanah_datar_is_what_its_published_series_give() {
        Relevance relevance = Relevance.of(
                        series("Tanah Datar", 2006, TANAH_DATAR), series("Indonesia", 2006, INDONESIA))
                .orElseThrow();

        assertThat(relevance.together()).isEqualTo(6);
        assertThat(relevance.steps()).isEqualTo(9);
        assertThat(relevance.correlation()).isCloseTo(0.787, within(0.001));
    }

    @Test
    void relevance_needs_three_common_years() {
        assertThat(Relevance.of(series("A", 2019, "1", "2", "3"), series("B", 2020, "1", "2", "3")))
                .isEmpty();
    }

    @Test
    void effectiveness_knows_which_direction_is_good() {
        Effectiveness falling = Effectiveness.of(series("A", 2006, TANAH_DATAR), Direction.HIGHER_IS_WORSE)
                .orElseThrow();
        Effectiveness rising = Effectiveness.of(series("A", 2006, TANAH_DATAR), Direction.HIGHER_IS_BETTER)
                .orElseThrow();

        assertThat(falling.line().slope()).isCloseTo(-0.02115, within(0.00001));
        assertThat(falling.improving()).isEqualTo(6);
        assertThat(rising.improving()).isEqualTo(3);
        assertThat(rising.halves().pace()).isEqualTo(Pace.WORSENING);
    }

    @Test
    void halves_share_the_middle_of_an_odd_number_of_figures() {
        Effectiveness.Halves halves = Effectiveness.of(
                        series("A", 2015, "30", "29", "28", "25", "22"), Direction.HIGHER_IS_WORSE)
                .orElseThrow()
                .halves();

        assertThat(halves.firstEnd()).isEqualTo(2017);
        assertThat(halves.secondStart()).isEqualTo(2017);
        assertThat(halves.before()).isCloseTo(-1, within(1e-9));
        assertThat(halves.after()).isCloseTo(-3, within(1e-9));
        assertThat(halves.pace()).isEqualTo(Pace.FASTER);
    }

    @Test
    void areas_rank_from_greatest_need_and_absent_ones_come_last_without_a_rank() {
        RankedAreas ranked = RankedAreas.of(
                2019,
                List.of(
                        Figures.area("53.01", "Kupang"),
                        Figures.area("53.02", "TTS"),
                        Figures.area("53.03", "TTU"),
                        Figures.area("53.04", "Belu")),
                List.of(
                        figure("53.01", 2019, "70", ObservationStatus.PUBLISHED, null),
                        figure("53.02", 2019, "49.96", ObservationStatus.PUBLISHED, null),
                        figure("53.03", 2019, null, ObservationStatus.PUBLISHED, null),
                        figure("53.04", 2019, "1", ObservationStatus.DEMO, null)),
                Direction.HIGHER_IS_BETTER);

        assertThat(ranked.rows()).extracting(row -> row.area().name()).containsExactly("TTS", "Kupang", "TTU", "Belu");
        assertThat(ranked.rows()).extracting(RankedAreas.Row::rank).containsExactly(1, 2, 0, 0);
        assertThat(ranked.ranked()).isEqualTo(2);
        assertThat(ranked.without()).isEqualTo(2);
    }

    private static Observation marked(int year) {
        return figure("53.02", year, "10", ObservationStatus.PUBLISHED, BREAK);
    }

    private static Observation plain(int year) {
        return figure("53.02", year, "20", ObservationStatus.PUBLISHED, null);
    }
}
