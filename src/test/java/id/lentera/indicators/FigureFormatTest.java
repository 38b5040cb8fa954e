package id.lentera.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {

    private static final Locale ID = Locale.of("id", "ID");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "46.22|percent|46,22%|46.22%",
                "12345.6|thousand_persons|12.345,6 ribu jiwa|12,345.6 thousand people",
                "380|households|380 rumah tangga|380 households",
                "1.234|index|1,234|1.234",
                "1250000000000|rupiah|Rp1,25 triliun|Rp1.25 trillion",
                "8500000|rupiah|Rp8,5 juta|Rp8.5 million",
                "454545|rupiah|Rp454.545|Rp454,545"
            })
    void figures_are_written_as_the_language_writes_them(
            BigDecimal value, String unit, String indonesian, String english) {
        assertThat(FigureFormat.withUnit(value, unit, ID)).isEqualTo(indonesian);
        assertThat(FigureFormat.withUnit(value, unit, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void a_class_edge_has_two_decimals_at_most() {
        assertThat(FigureFormat.edge(71.435, "percent", ID)).isEqualTo("71,44");
        assertThat(FigureFormat.edge(3.0, "percent", ID)).isEqualTo("3");
    }
}
