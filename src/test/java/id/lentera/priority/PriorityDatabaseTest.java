package id.lentera.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.DatabaseTest;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Absence;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.priority.NotAssessed.Missing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real recipes on a handful of rows. */
@DatabaseTest
class PriorityDatabaseTest {

    private static final AreaCode NTT = new AreaCode("53");
    private static final String RATE = "extreme_poverty_rate";
    private static final String COUNT = "extreme_poor_population";

    @Autowired
    private PriorityQueries priorities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void figuresOfFiveRegencies() {
        jdbc.sql("TRUNCATE observation, indicator, finding, batch, area, source CASCADE")
                .update();
        jdbc.sql("INSERT INTO source (id, publisher, title) VALUES ('source_a', 'A', 'A'), ('source_b', 'B', 'B')")
                .update();
        jdbc.sql("""
                INSERT INTO batch (kind, file, checksum, status, started_at, started_by)
                VALUES ('INDICATOR', 'test', 'x', 'ACTIVE', now(), 'test')
                """).update();
        area(1, 0, "00", "Indonesia", null);
        area(2, 1, "53", "Nusa Tenggara Timur", 1);
        area(3, 2, "53.02", "Timor Tengah Selatan", 2);
        area(4, 2, "53.03", "Timor Tengah Utara", 2);
        area(5, 2, "53.11", "Sumba Timur", 2);
        area(6, 2, "53.14", "Rote Ndao", 2);
        area(7, 2, "53.17", "Sumba Tengah", 2);
        area(8, 2, "53.19", "Manggarai Timur", 2);
        area(9, 1, "52", "Nusa Tenggara Barat", 1);
        area(10, 2, "52.03", "Lombok Timur", 9);
        indicator(RATE, "RATE", "HIGHER_IS_WORSE");
        indicator(COUNT, "COUNT", "HIGHER_IS_WORSE");
        indicator("population", "COUNT", "NEUTRAL");
        both(3, "17.3", "81180");
        both(5, "17.47", "45550");
        both(6, "16.21", "28720");
        both(7, "21.51", "15820");
        both(8, "15.43", "44630");
    }

    @Test
    void the_announced_five_in_order_with_both_ranks() {
        Priorities list = priorities.rank("extreme-poverty-2021", NTT, null, 514);

        assertThat(list.items())
                .extracting(PriorityItem::name)
                .containsExactly("Timor Tengah Selatan", "Sumba Timur", "Sumba Tengah", "Manggarai Timur", "Rote Ndao");
        assertThat(list.items()).extracting(PriorityItem::rateRank).containsExactly(3, 2, 1, 5, 4);
        assertThat(list.items()).extracting(PriorityItem::countRank).containsExactly(1, 2, 5, 3, 4);
        assertThat(list.items()).extracting(i -> i.score().intValueExact()).containsExactly(4, 4, 6, 8, 8);
        assertThat(list.items().getFirst().rankInterval()).containsExactly(1, 3);
        assertThat(list.recipe().assessed()).isEqualTo(5);
        assertThat(list.recipe().total()).isEqualTo(6);
        assertThat(list.caveats()).extracting(LocalizedText::en).anyMatch(c -> c.contains("215,900"));
    }

    @Test
    void what_lacks_a_figure_is_named_with_the_reason() {
        observation(4, RATE, 2021, "99.9", null, "PUBLISHED");
        observation(4, COUNT, 2021, null, "SUPPRESSED", "PUBLISHED");

        Priorities list = priorities.rank("extreme-poverty-2021", NTT, null, 514);

        assertThat(list.items()).extracting(PriorityItem::code).doesNotContain("53.03");
        assertThat(list.notAssessed()).singleElement().satisfies(missing -> {
            assertThat(missing.code()).isEqualTo("53.03");
            assertThat(missing.missing()).containsExactly(new Missing(COUNT, 2021, Absence.SUPPRESSED));
            assertThat(missing.reason().en()).contains("suppressed");
        });
    }

    @Test
    void demonstration_values_and_withdrawn_batches_never_enter() {
        observation(4, RATE, 2021, "99.9", null, "DEMO");
        observation(4, COUNT, 2021, "999999", null, "DEMO");
        Priorities list = priorities.rank("extreme-poverty-2021", NTT, null, 514);
        assertThat(list.notAssessed()).extracting(NotAssessed::code).containsExactly("53.03");

        jdbc.sql("UPDATE batch SET status = 'WITHDRAWN'").update();
        assertThatThrownBy(() -> priorities.rank("extreme-poverty-2021", NTT, null, 514))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_second_published_value_does_not_replace_the_main_one() {
        jdbc.sql("""
                INSERT INTO observation (area_id, indicator_id, year, variant, value, status, source_id, batch_id, row_number)
                SELECT 8, :indicator, 2021, 1, 99, 'PUBLISHED', 'source_a', id, 1 FROM batch
                """).param("indicator", RATE).update();

        Priorities list = priorities.rank("extreme-poverty-2021", NTT, null, 514);
        assertThat(list.items().get(3).contributions().getFirst().value()).isEqualByComparingTo("15.43");
    }

    @Test
    void top_keeps_the_first_and_all_of_the_rest_stays_assessed() {
        Priorities list = priorities.rank("extreme-poverty-2021", AreaCode.INDONESIA, null, 2);

        assertThat(list.items()).extracting(PriorityItem::code).containsExactly("53.02", "53.11");
        assertThat(list.recipe().assessed()).isEqualTo(5);
        assertThat(list.notAssessed()).extracting(NotAssessed::code).containsExactly("52.03", "53.03");
    }

    @Test
    void a_province_without_figures_is_an_empty_list_with_reasons() {
        Priorities list = priorities.rank("extreme-poverty-2021", new AreaCode("52"), null, 5);

        assertThat(list.items()).isEmpty();
        assertThat(list.notAssessed()).extracting(NotAssessed::code).containsExactly("52.03");
    }

    @Test
    void a_year_without_figures_names_those_with() {
        assertThatThrownBy(() -> priorities.rank("extreme-poverty-2021", NTT, 2019, 5))
                .isInstanceOfSatisfying(ProblemException.class, p -> {
                    assertThat(p.status()).isEqualTo(404);
                    assertThat(p.text().en()).contains("2021");
                });
    }

    @Test
    void another_year_of_a_recipe_says_so() {
        observation(3, RATE, 2022, "13.01", null, "PUBLISHED");
        observation(3, COUNT, 2022, "61570", null, "PUBLISHED");

        Priorities list = priorities.rank("extreme-poverty-2021", NTT, 2022, 5);

        assertThat(list.items()).extracting(PriorityItem::code).containsExactly("53.02");
        assertThat(list.caveats()).extracting(LocalizedText::en).noneMatch(c -> c.contains("five priority regencies"));
        assertThat(list.caveats()).extracting(LocalizedText::en).anyMatch(c -> c.contains("another year"));
    }

    @Test
    void recipes_that_cannot_be_computed_are_refused() {
        refused("unknown-indicator", Rule.SINGLE, criterion("nothing", "1"));
        refused("bad-recipe", Rule.SINGLE, criterion("population", "1"));
        refused("bad-recipe", Rule.SINGLE, criterion(RATE, "0.5"), criterion(COUNT, "0.5"));
        refused("bad-recipe", Rule.RANK_SUM, criterion(RATE, "1"));
        refused("bad-recipe", Rule.RANK_SUM, criterion(RATE, "0.5"), criterion(RATE, "0.5"));
        refused("bad-recipe", Rule.WEIGHTED_RANK, criterion(RATE, "0.9"), criterion(COUNT, "0.9"));
        assertThatThrownBy(() -> priorities.rank("extreme-poverty-2021", new AreaCode("53.02"), null, 5))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> priorities.rank("extreme-poverty-2021", new AreaCode("99"), null, 5))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> priorities.rank("nothing", NTT, null, 5))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("extreme-poverty-2021");
        assertThatThrownBy(() -> priorities.rank("extreme-poverty-2021", NTT, null, 0))
                .isInstanceOf(ProblemException.class);
    }

    private void refused(String code, Rule rule, Criterion... criteria) {
        Recipe recipe = new Recipe(AreaLevel.REGENCY, rule, Recipe.Reference.MEAN, List.of(criteria));
        assertThatThrownBy(() -> priorities.rank(recipe, NTT, 5))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo(code));
    }

    private static Criterion criterion(String indicator, String weight) {
        return new Criterion(indicator, 2021, new BigDecimal(weight), null);
    }

    private void both(int area, String rate, String count) {
        observation(area, RATE, 2021, rate, null, "PUBLISHED");
        observation(area, COUNT, 2021, count, null, "PUBLISHED");
    }

    private void observation(
            int area, String indicator, int year, @Nullable String value, @Nullable String absence, String status) {
        jdbc.sql("""
                INSERT INTO observation (area_id, indicator_id, year, value, absence, status, source_id, batch_id, row_number)
                SELECT :area, :indicator, :year, CAST(:value AS numeric), :absence, :status, 'source_a', id, 1 FROM batch
                """)
                .param("area", area)
                .param("indicator", indicator)
                .param("year", year)
                .param("value", value)
                .param("absence", absence)
                .param("status", status)
                .update();
    }

    private void indicator(String id, String kind, String direction) {
        jdbc.sql("""
                INSERT INTO indicator (id, name_id, name_en, unit, kind, direction, definition_id, definition_en, theme, position)
                VALUES (:id, :id, :id, 'percent', :kind, :direction, 'd', 'd', 't', 1)
                """)
                .param("id", id)
                .param("kind", kind)
                .param("direction", direction)
                .update();
    }

    private void area(int id, int level, String code, String name, @Nullable Integer parent) {
        String kind = List.of("NATION", "PROVINCE", "KABUPATEN").get(level);
        jdbc.sql("""
                INSERT INTO area (id, level, fid, code, name, kind, parent_id)
                VALUES (:id, :level, :id, :code, :name, :kind, :parent)
                """)
                .param("id", id)
                .param("level", level)
                .param("code", code)
                .param("name", name)
                .param("kind", kind)
                .param("parent", parent)
                .update();
    }
}
