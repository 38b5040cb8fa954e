package id.lentera.priority.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import id.lentera.platform.ProblemException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeStateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k=poverty_rate,2021,60&k=hdi,2025,40,worse,lock,10:90.5,1:2:3,5.5&missing=reweight&least=55",
                "norm=thresholds&agg=geometric&missing=leave-out&top=3&weights=uniform&seed=7",
                "k=hdi,2025,100,,,,,2.5&within=00&level=province",
                "k=poverty_rate,2021,80.0&k=hdi,2025,20.0&ahp=3"
            })
    void the_address_is_the_state(String query) {
        ComposeState state = ComposeState.parse(QueryParameters.fromString(query));
        assertThat(ComposeState.parse(state.toQuery())).isEqualTo(state);
        assertThat(state.toQuery().getQueryString()).contains(query.split("&")[0].replace(",", "%2C"));
    }

    @Test
    void nobody_chooses_for_the_reader_what_happens_to_missing_figures() {
        ComposeState state = ComposeState.parse(QueryParameters.empty());
        assertThat(state.missing()).isEmpty();
        assertThat(state.recipe().path("missing").stringValue()).isEmpty();
        assertThat(state.criteria()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k=poverty_rate",
                "k=poverty_rate,2021,-5",
                "k=poverty_rate,2021,NaN",
                "k=x';drop,2021,5",
                "k=poverty_rate,21,5",
                "k=poverty_rate,2021,5,worst",
                "k=poverty_rate,2021,5,,,1:2:3",
                "top=0",
                "top=1e9",
                "least=0",
                "seed=-1",
                "norm=log",
                "agg=max",
                "level=hamlet",
                "within=5302",
                "ahp=9",
                "ahp=1:2",
                "ahp=a",
                "ahp=1e9"
            })
    void what_cannot_be_read_is_a_sentence(String query) {
        assertThatThrownBy(() -> ComposeState.parse(QueryParameters.fromString(query)))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.text().id()).endsWith("."));
    }

    @Test
    void judgements_stay_in_the_address_as_long_as_the_weights_come_from_them() {
        ComposeState judged = ComposeState.parse(QueryParameters.fromString("k=poverty_rate,2021,50&k=hdi,2025,50"))
                .withJudgements(new Judgements(List.of(3)));

        assertThat(judged.criteria()).extracting(c -> c.percent().intValue()).containsExactly(80, 20);
        assertThat(judged.toQuery().getQueryString()).contains("ahp=3");
        assertThat(judged.withPercents(List.of(BigDecimal.valueOf(70), BigDecimal.valueOf(30)))
                        .toQuery()
                        .getQueryString())
                .doesNotContain("ahp");
        assertThat(ComposeState.parse(QueryParameters.fromString("k=poverty_rate,2021,50&k=hdi,2025,50&ahp=3"))
                        .judgements()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void every_pair_has_its_place_among_the_judgements() {
        Judgements made = Judgements.even(4);
        int step = 0;
        for (int i = 0; i < 4; i++) {
            for (int j = i + 1; j < 4; j++) {
                made = made.with(i, j, 4, ++step);
            }
        }
        assertThat(made.write()).isEqualTo("1:2:3:4:5:6");
        assertThat(Judgements.parse("1:2:3:4:5:6", 4)).isEqualTo(made);
        assertThat(made.step(2, 3, 4)).isEqualTo(6);
        assertThat(made.percents(4).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Test
    void a_hundred_criteria_are_refused() {
        List<String> many = java.util.Collections.nCopies(100, "hdi,2025,1");
        assertThatThrownBy(() -> ComposeState.parse(new QueryParameters(Map.of("k", many))))
                .isInstanceOf(ProblemException.class);
    }
}
