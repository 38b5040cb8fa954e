package id.lentera.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.filters.Filter;
import id.lentera.platform.ProblemException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplorerStateTest {

    @Test
    void an_empty_address_opens_on_one_official_question_about_nusa_tenggara_timur() {
        assertThat(ExplorerState.parse(Map.of())).isEqualTo(ExplorerState.START);
    }

    @Test
    void an_address_says_everything_that_is_shown() {
        ExplorerState shown = new ExplorerState(
                "poverty_rate",
                2023,
                AreaLevel.DISTRICT,
                new AreaCode("53.02"),
                new AreaCode("53.02.10"),
                new Look(
                        new Drawing("jenks", 4, List.of(), true, Drawing.Form.FILL),
                        new Comparison(Comparison.Mode.SWIPE, "extreme_poverty_rate", 2021),
                        new Filter("nilai >= 20 AND nama ILIKE '%a & b%'"),
                        "tts-pilot",
                        Layers.USUAL.withShown(Layers.GRATICULE, true).withOpacity(Layers.AREAS, 70)),
                new Camera(124.2831, -9.8612, 8.25),
                false);
        assertThat(ExplorerState.parse(shown.toQuery())).isEqualTo(shown);
        ExplorerState circles = shown.withLook(shown.look().with(Drawing.USUAL.withForm(Drawing.Form.CIRCLES)));
        assertThat(ExplorerState.parse(circles.toQuery())).isEqualTo(circles);
    }

    @Test
    void edges_set_by_hand_travel_in_the_address_and_unusable_ones_leave_the_usual_method() {
        ExplorerState manual =
                ExplorerState.START.withLook(Look.USUAL.with(Drawing.USUAL.withBreaks(List.of(-1.5, 40.0, 60.25))));
        assertThat(manual.toQuery()).containsEntry("breaks", "-1.5_40_60.25");
        assertThat(ExplorerState.parse(manual.toQuery())).isEqualTo(manual);
        for (String wrong : List.of("", "40", "40_30", "40_x", "1_2_3_4_5_6_7_8_9", "1e5_2e5")) {
            assertThat(ExplorerState.parse(Map.of("method", "manual", "breaks", wrong))
                            .look()
                            .drawing())
                    .as(wrong)
                    .isEqualTo(Drawing.USUAL);
        }
    }

    @Test
    void an_indicator_without_a_year_means_its_newest() {
        assertThat(ExplorerState.parse(Map.of("indicator", "poverty_rate")).year())
                .isNull();
    }

    @Test
    void a_level_above_the_area_becomes_the_one_below_it() {
        ExplorerState state = ExplorerState.parse(Map.of("within", "53.02", "level", "province"));
        assertThat(state.level()).isEqualTo(AreaLevel.DISTRICT);
    }

    @Test
    void moving_to_other_areas_drops_the_position_so_that_the_map_follows() {
        ExplorerState moved =
                ExplorerState.START.withCamera(new Camera(1, 1, 1)).at(new AreaCode("53.02"), AreaLevel.REGENCY, null);
        assertThat(moved.camera()).isNull();
        assertThat(moved.level()).isEqualTo(AreaLevel.DISTRICT);
        assertThat(moved.described()).isEqualTo(new AreaCode("53.02"));
    }

    @ParameterizedTest
    @CsvSource({
        "year,abc",
        "year,99999",
        "year,-1",
        "classes,2",
        "classes,8",
        "classes,",
        "within,5302",
        "within,'53; DROP'",
        "selected,x",
        "level,city",
        "indicator,../etc",
        "program,%00",
        "method,'a b'"
    })
    void what_cannot_be_read_is_a_sentence_and_not_a_failure(String key, String value) {
        assertThatThrownBy(() -> ExplorerState.parse(Map.of(key, value == null ? "" : value)))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @CsvSource({"'999,0,5'", "'1,2'", "'NaN,0,1'", "'1e9,0,1'", "'120,-10,99'"})
    void a_position_off_the_earth_is_no_position(String view) {
        assertThat(ExplorerState.parse(Map.of("view", view)).camera()).isNull();
    }
}
