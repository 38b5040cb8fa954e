package id.lentera.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lentera.filters.Condition.Figures;
import id.lentera.platform.TextProblem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureGrammarTest {

    private static final FigureGrammar INDONESIAN = new FigureGrammar(Locale.of("id", "ID"));
    private static final FigureGrammar ENGLISH = new FigureGrammar(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >=20            | nilai >= 20
            2,>3&<8         | (nilai = 2 OR (nilai > 3 AND nilai < 8))
            >3&<8           | nilai > 3 AND nilai < 8
            <= 49.96        | nilai <= 49.96
            2; 5            | (nilai = 2 OR nilai = 5)
            <5, >10         | (nilai < 5 OR nilai > 10)
            ≥ -3            | nilai >= -3
            <5; <7          | nilai < 7
            """)
    void reads_the_same_in_both_languages(String text, String ecql) {
        assertThat(ecql(INDONESIAN, text)).isEqualTo(ecql);
        assertThat(ecql(ENGLISH, text)).isEqualTo(ecql);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            49,96       | nilai = 49.96               | (nilai = 49 OR nilai = 96)
            >1.234      | nilai > 1234                | nilai > 1.234
            >81.180,5   | nilai > 81180.5             |
            """)
    void takes_commas_and_points_as_the_language_does(String text, String indonesian, String english) {
        assertThat(ecql(INDONESIAN, text)).isEqualTo(indonesian);
        if (english != null) {
            assertThat(ecql(ENGLISH, text)).isEqualTo(english);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abc       | 1
            >         | 1
            >3&       | 3
            >8&<3     | 1
            2;>x      | 3
            1.2.3     | 1
            ''        | 0
            """)
    void what_it_cannot_read_is_one_sentence_with_a_place(String text, int position) {
        TextProblem problem = catchThrowableOfType(TextProblem.class, () -> INDONESIAN.read(text));

        assertThat(problem.position()).isEqualTo(position);
        assertThat(problem.text().id()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"0,true,1.5,false", "2,true,2,true", "-7.25,false,1e6,true", "1,true,,false", ",false,3,false"})
    void writes_what_it_reads(Double from, boolean fromIncluded, Double to, boolean toIncluded) {
        List<Range> ranges = List.of(new Range(from, fromIncluded, to, toIncluded));

        assertThat(INDONESIAN.read(INDONESIAN.write(ranges))).isEqualTo(ranges);
        assertThat(ENGLISH.read(ENGLISH.write(ranges))).isEqualTo(ranges);
    }

    private static String ecql(FigureGrammar grammar, String text) {
        return new Figures("nilai", grammar.read(text)).ecql();
    }
}
