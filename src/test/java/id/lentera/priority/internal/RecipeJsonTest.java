package id.lentera.priority.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Criterion;
import id.lentera.priority.Recipe;
import id.lentera.priority.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RecipeJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void reads_a_recipe_with_weights() {
        Recipe recipe = read("""
                {"level": "district", "rule": "weighted-rank", "reference": "median", "unknown": 1, "criteria": [
                  {"indicator": "poverty_rate", "year": 2023, "weight": 0.7, "name": {"id": "x"}},
                  {"indicator": "population", "year": 2024, "weight": 0.3, "direction": "HIGHER_IS_WORSE"}]}
                """);

        assertThat(recipe)
                .isEqualTo(new Recipe(
                        AreaLevel.DISTRICT,
                        Rule.WEIGHTED_RANK,
                        Recipe.Reference.MEDIAN,
                        List.of(
                                new Criterion("poverty_rate", 2023, new BigDecimal("0.7"), null),
                                new Criterion("population", 2024, new BigDecimal("0.3"), Direction.HIGHER_IS_WORSE))));
    }

    @Test
    void level_reference_and_even_weights_are_the_default() {
        Recipe recipe = read("""
                {"rule": "rank-sum", "criteria": [
                  {"indicator": "a", "year": 2021}, {"indicator": "b", "year": 2021}, {"indicator": "c", "year": 2021}]}
                """);

        assertThat(recipe.level()).isEqualTo(AreaLevel.REGENCY);
        assertThat(recipe.reference()).isEqualTo(Recipe.Reference.MEAN);
        assertThat(recipe.criteria()).extracting(Criterion::weight).containsOnly(new BigDecimal("0.333333"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "7",
                "\"rank-sum\"",
                "{}",
                "{\"rule\": 7, \"criteria\": []}",
                "{\"rule\": \"average\", \"criteria\": [{\"indicator\": \"a\", \"year\": 2021}]}",
                "{\"rule\": \"single\"}",
                "{\"rule\": \"single\", \"criteria\": {}}",
                "{\"rule\": \"single\", \"criteria\": []}",
                "{\"rule\": \"single\", \"criteria\": [1]}",
                "{\"rule\": \"single\", \"criteria\": [{}]}",
                "{\"rule\": \"single\", \"criteria\": [{\"indicator\": \"a\"}]}",
                "{\"rule\": \"single\", \"criteria\": [{\"indicator\": \"a\", \"year\": \"2021\"}]}",
                "{\"rule\": \"single\", \"criteria\": [{\"indicator\": \"a\", \"year\": 2021.5}]}",
                "{\"rule\": \"single\", \"criteria\": [{\"indicator\": \"a\", \"year\": 99999999999999999999}]}",
                "{\"rule\": \"single\", \"criteria\": [{\"indicator\": \"a\", \"year\": 2021, \"weight\": 2}]}",
                "{\"rule\": \"single\", \"criteria\": [{\"indicator\": \"a\", \"year\": 2021, \"weight\": 1e400}]}",
                "{\"rule\": \"single\", \"criteria\": [{\"indicator\": \"a\", \"year\": 2021, \"weight\": -0.1}]}",
                "{\"rule\": \"single\", \"criteria\": [{\"indicator\": \"a\", \"year\": 2021, \"weight\": \"1\"}]}",
                "{\"rule\": \"weighted-rank\", \"criteria\": [{\"indicator\": \"a\", \"year\": 2021}]}",
                "{\"rule\": \"single\", \"criteria\": [{\"indicator\": \"a\", \"year\": 2021, \"direction\": \"NEUTRAL\"}]}",
                "{\"rule\": \"single\", \"level\": \"hamlet\", \"criteria\": [{\"indicator\": \"a\", \"year\": 2021}]}",
                "{\"rule\": \"single\", \"reference\": \"mode\", \"criteria\": [{\"indicator\": \"a\", \"year\": 2021}]}"
            })
    void refuses_what_is_no_recipe_with_a_sentence(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.text().id()).endsWith(".");
        });
    }

    @Test
    void refuses_two_hundred_criteria() {
        String criteria = IntStream.range(0, 200)
                .mapToObj(i -> "{\"indicator\": \"a" + i + "\", \"year\": 2021}")
                .collect(Collectors.joining(","));

        assertThatThrownBy(() -> read("{\"rule\": \"rank-sum\", \"criteria\": [" + criteria + "]}"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("1 to 15");
    }

    private static Recipe read(String json) {
        return RecipeJson.read(JSON.readTree(json));
    }
}
