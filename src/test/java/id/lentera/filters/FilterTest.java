package id.lentera.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lentera.filters.Condition.Expression;
import id.lentera.filters.Condition.Figures;
import id.lentera.filters.Condition.Match;
import id.lentera.filters.Condition.Presence;
import id.lentera.filters.Condition.Words;
import id.lentera.platform.TextProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

    @Test
    void a_form_read_back_from_its_expression_is_the_same_form() {
        Random random = new Random(53);
        for (int i = 0; i < 3000; i++) {
            List<Condition> form = form(random);
            Filter filter = Filter.of(form);
            assertThat(filter.conditions()).as(filter.ecql()).isEqualTo(form);
            assertThat(Filter.of(filter.conditions())).isEqualTo(filter);
        }
    }

    /** One to four conditions, each on an attribute of its own. */
    private static List<Condition> form(Random random) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        int wanted = 1 + random.nextInt(4);
        while (conditions.size() < wanted) {
            String figure =
                    List.of("nilai", "poverty_rate", "hdi_2021", "luas_km2").get(random.nextInt(4));
            String text = List.of("nama", "kode", "induk", "keadaan").get(random.nextInt(4));
            Condition condition =
                    switch (random.nextInt(3)) {
                        case 0 -> new Presence(random.nextBoolean() ? figure : text, random.nextBoolean());
                        case 1 -> new Figures(figure, ranges(random));
                        default -> new Words(text, Match.values()[random.nextInt(3)], words(random));
                    };
            conditions.putIfAbsent(condition.attribute(), condition);
        }
        return List.copyOf(conditions.values());
    }

    private static List<Range> ranges(Random random) {
        List<Double> ends = random.doubles(8, -1000, 100_000)
                .map(end -> Math.round(end * 100) / 97.0)
                .distinct()
                .sorted()
                .boxed()
                .toList();
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size() && ranges.size() < 1 + random.nextInt(3); i += 2) {
            boolean point = random.nextInt(5) == 0;
            ranges.add(
                    point
                            ? Range.closed(ends.get(i), ends.get(i))
                            : new Range(ends.get(i), random.nextBoolean(), ends.get(i + 1), random.nextBoolean()));
        }
        if (random.nextInt(4) == 0) {
            return List.of(new Range(null, false, ends.getFirst(), random.nextBoolean()));
        }
        return random.nextInt(4) == 0
                ? List.of(new Range(ends.getFirst(), random.nextBoolean(), null, false))
                : List.copyOf(ranges);
    }

    private static List<String> words(Random random) {
        List<String> all = List.of(
                "Alor", "O'Brien", "50%", "a_b", "back\\slash", "Ma'u  dua", "é", "53.02", "x%y_z", "AND OR", "(");
        return Stream.generate(() -> all.get(random.nextInt(all.size())))
                .limit(1 + random.nextInt(3))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20 <= nilai                                   | nilai >= 20
            value > 5                                     | nilai > 5
            nilai >= 2 AND nilai < 5                      | nilai >= 2 AND nilai < 5
            nilai < 5 AND nama ILIKE 'a%' AND nilai >= 2  | nilai >= 2 AND nilai < 5 AND nama ILIKE 'a%'
            nilai = 2 OR (nilai > 3 AND nilai < 8)        | (nilai = 2 OR (nilai > 3 AND nilai < 8))
            nilai < 5 OR nilai BETWEEN 4 AND 6            | nilai <= 6
            kode = '53.02' OR code IN ('53.03')           | kode IN ('53.02', '53.03')
            NOT (poverty_rate IS NULL)                    | poverty_rate IS NOT NULL
            nilai < 1 AND nilai > 2                       | nilai < 1 AND nilai > 2
            """)
    void what_a_form_can_show_has_one_way_of_being_written(String written, String one) {
        assertThat(Filter.of(new Filter(written).conditions()).ecql()).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nilai <> 5",
                "nilai - poverty_rate > 3",
                "nama LIKE 'A_or'",
                "nilai > 5 OR nama = 'Alor'",
                "BBOX(batas, 124.0,-10.0,125.0,-9.0)",
                "abs(nilai) > 3",
                "nilai > poverty_rate"
            })
    void anything_else_is_one_expression_that_means_the_same(String text) {
        List<Condition> conditions = new Filter("(" + text + ") AND luas_km2 > 1").conditions();

        assertThat(conditions).hasSize(2);
        assertThat(conditions.getFirst()).isInstanceOf(Expression.class);
        assertThat(Filter.of(conditions).conditions()).isEqualTo(conditions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nilai > 5 ANDD nama = 'x'   | 11 | "ANDD" at character 11
            nilai >                     | 8  | ends too early: something is missing after ">"
            (nilai > 5                  | 1  | parenthesis opened at character 1
            nilai > 5)                  | 10 | ")" at character 10
            nama = 'Alor                | 8  | quotation mark at character 8
            nilai ! 5                   | 7  | sign "!"
            nilai > 5;DROP TABLE area   | 10 | sign ";"
            env('x') = 1                | 1  | no function "env"
            nilai > 5 nama = 'x'        | 11 | "nama" at character 11
            nilai > 1234567890123456789 | 9  | too long
            WITHIN(batas, POLYGON((0 0, 1 1))) | 15 | shape at character 15
            """)
    void a_wrong_expression_is_answered_with_its_position(String text, int position, String reason) {
        TextProblem problem = catchThrowableOfType(TextProblem.class, () -> new Filter(text).conditions());

        assertThat(problem.position()).isEqualTo(position);
        assertThat(problem.text().en()).contains(reason).endsWith(".");
        assertThat(problem.text().id()).isNotBlank().endsWith(".");
    }

    @Test
    void deep_and_long_expressions_are_refused_before_they_cost_anything() {
        for (String text :
                List.of("(".repeat(13) + "nilai > 5" + ")".repeat(13), "nilai > 5 " + "AND nilai > 5 ".repeat(200))) {
            TextProblem problem = catchThrowableOfType(TextProblem.class, () -> new Filter(text).conditions());
            assertThat(problem.code()).isEqualTo("bad-filter");
        }
    }

    @Test
    void choosing_again_on_an_attribute_replaces_what_was_chosen_before() {
        Filter filter = new Filter("nilai > 5 AND nama ILIKE 'a%'").with(Filter.range("nilai", 1.0, 2.0));

        assertThat(filter.ecql()).isEqualTo("nama ILIKE 'a%' AND nilai BETWEEN 1 AND 2");
        assertThat(filter.without("nama").ecql()).isEqualTo("nilai BETWEEN 1 AND 2");
        assertThat(filter.without(0).without(0)).isEqualTo(Filter.NONE);
    }
}
