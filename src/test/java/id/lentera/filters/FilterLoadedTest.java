package id.lentera.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lentera.LoadedData;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaIndex;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ValueArray;
import id.lentera.platform.TextProblem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LoadedData
class FilterLoadedTest {

    private static final FilterScope EXTREME_POVERTY =
            new FilterScope("extreme_poverty_rate", AreaLevel.REGENCY, new AreaCode("53"), 2021);

    @Autowired
    private FilterQueries filters;

    @Autowired
    private AreaQueries areas;

    @Autowired
    private ObservationQueries observations;

    @Test
    void the_areas_of_a_range_are_those_whose_published_figure_lies_in_it() {
        ValueArray values = observations.getValues("extreme_poverty_rate", AreaLevel.REGENCY, new AreaCode("53"), 2021);
        for (double edge : List.of(0.0, 10.0, 15.5, 17.3, 100.0)) {
            Sieve sieve = filters.sift(Filter.range("nilai", edge, null), EXTREME_POVERTY);
            int[] expected = IntStream.range(0, values.ids().length)
                    .filter(i -> values.values()[i] >= edge)
                    .map(i -> values.ids()[i])
                    .toArray();
            assertThat(sieve.ids().stream().toArray()).as("from %s", edge).containsExactly(expected);
            assertThat(sieve.total()).isEqualTo(22);
            assertThat(sieve.demonstration()).isZero();
        }
    }

    @Test
    void what_is_missing_passes_neither_a_comparison_nor_its_negation_nor_counts_as_zero() {
        Sieve missing = sift("nilai IS NULL");
        assertThat(missing.passing()).isPositive();
        for (String text : List.of(
                "nilai < 1000",
                "NOT (nilai > 1000)",
                "nilai <> 1000",
                "NOT (nilai BETWEEN 1000 AND 2000)",
                "nilai - 5 < 1000",
                "NOT (nilai - 5 > 1000)",
                "NOT (nilai > 1000 OR nama = 'x')",
                "abs(nilai) >= 0",
                "nilai NOT IN (1000)")) {
            Sieve sieve = sift(text);
            assertThat(sieve.passing()).as(text).isEqualTo(22 - missing.passing());
            assertThat(sieve.ids().intersects(missing.ids())).as(text).isFalse();
        }
    }

    @Test
    void further_figures_are_the_newest_up_to_the_year_of_the_map_unless_a_year_is_named() {
        assertThat(names("electrification_ratio < 50 AND nilai IS NOT NULL", EXTREME_POVERTY))
                .isEqualTo(names("electrification_ratio_2021 < 50 AND value IS NOT NULL", EXTREME_POVERTY));
        FilterScope of2019 = new FilterScope("electrification_ratio", AreaLevel.REGENCY, new AreaCode("53"), 2019);
        assertThat(names("electrification_ratio < 50", of2019))
                .containsExactlyInAnyOrder("Manggarai Timur", "Timor Tengah Selatan");
        assertThat(names("electrification_ratio_2019 < 50", EXTREME_POVERTY))
                .containsExactlyInAnyOrder("Manggarai Timur", "Timor Tengah Selatan");
    }

    @Test
    void names_codes_parents_states_and_places_can_be_asked_for() {
        assertThat(names("nama ILIKE '%tengah selatan%'", EXTREME_POVERTY)).containsExactly("Timor Tengah Selatan");
        assertThat(names("code IN ('53.02', '53.21')", EXTREME_POVERTY))
                .containsExactlyInAnyOrder("Timor Tengah Selatan", "Malaka");
        assertThat(sift("induk = '53' AND nama_induk = 'Nusa Tenggara Timur'").passing())
                .isEqualTo(22);
        assertThat(sift("keadaan = 'VALUE'").ids())
                .isEqualTo(sift("nilai IS NOT NULL").ids());
        assertThat(names("INTERSECTS(batas, POINT(124.4 -9.8))", EXTREME_POVERTY))
                .containsExactly("Timor Tengah Selatan");
        assertThat(sift("BBOX(batas, 118, -11, 126, -7)").passing()).isEqualTo(22);
    }

    @Test
    void demonstration_values_are_counted_where_they_decide() {
        FilterScope villages = new FilterScope("electrification_ratio", AreaLevel.VILLAGE, new AreaCode("53.02"), 2019);

        Sieve byFigure = filters.sift(new Filter("nilai >= 0"), villages);
        assertThat(byFigure.passing()).isPositive();
        assertThat(byFigure.demonstration()).isEqualTo(byFigure.passing());
        assertThat(filters.sift(new Filter("nama ILIKE 'a%'"), villages).demonstration())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nilia > 5                       | unknown-attribute | 1  | "nilai"
            nilai > 5 AND poverty_rat > 5   | unknown-attribute | 15 | "poverty_rate"
            poverty_rate_1900 > 5           | no-figures        | 1  | there are
            nilai = 'x'                     | bad-filter        | 1  | is a figure
            nama > 5                        | bad-filter        | 1  | is a text
            code = 53                       | bad-filter        | 1  | is a text
            nilai LIKE '5%'                 | bad-filter        | 1  | is a figure
            batas = 'x'                     | bad-filter        | 1  | only be used in BBOX
            nama LIKE '%a%b%c%d%e%'         | bad-filter        | 11 | at most 4
            keadaan = 'WRONG'               | bad-filter        | 11 | choose from VALUE
            DWITHIN(batas, POINT(1 2), 1, meters) | bad-filter  | 1  | no function "DWITHIN"
            BBOX(batas, 900, 0, 901, 1)     | bad-filter        | 1  | not valid
            1 = 1                           | bad-filter        | 1  | does not fit
            IN ('x')                        | bad-filter        | 1  | not available
            nama EXISTS                     | bad-filter        | 1  | function
            """)
    void a_filter_that_means_nothing_here_says_where_and_why(String text, String code, int position, String reason) {
        TextProblem problem = catchThrowableOfType(TextProblem.class, () -> sift(text));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.text().en()).contains(reason).endsWith(".");
        assertThat(problem.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INCLUDE", "nilai IS NULL OR nilai IS NOT NULL", "luas_km2 / 0 > 1 OR luas_km2 > 0"})
    void everything_may_pass(String text) {
        assertThat(sift(text).passing()).isEqualTo(22);
    }

    private Sieve sift(String text) {
        return filters.sift(new Filter(text), EXTREME_POVERTY);
    }

    private List<String> names(String text, FilterScope scope) {
        AreaIndex index = areas.getIndex(scope.level(), scope.within());
        Sieve sieve = filters.sift(new Filter(text), scope);
        return IntStream.range(0, index.ids().length)
                .filter(i -> sieve.passes(index.ids()[i]))
                .mapToObj(i -> index.names()[i])
                .toList();
    }
}
