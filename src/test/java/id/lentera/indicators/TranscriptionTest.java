package id.lentera.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of gis-data are those of the published facts, row by row. */
class TranscriptionTest {

    private static final Path FACTS = Path.of("../shared/facts");
    private static final Path GIS_DATA = Path.of("gis-data");
    private static final List<String> FIGURE =
            List.of("area_code_bps", "area_name", "indicator", "year", "value", "unit", "source_id", "note");

    @BeforeEach
    void needs_the_facts() {
        assumeTrue(Files.isDirectory(FACTS), "The published facts are not at " + FACTS + ": nothing to compare with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "kabupaten", "kecamatan"})
    void every_figure_is_transcribed_unchanged_and_none_is_added(String level) {
        List<Map<String, String>> facts = CsvRows.read(FACTS.resolve(level + "_indicators.csv"));
        List<Map<String, String>> ours = CsvRows.read(GIS_DATA.resolve("indicators/" + level + "_indicators.csv"));

        assertThat(figures(ours)).isNotEmpty().containsExactlyInAnyOrderElementsOf(figures(facts));
    }

    @Test
    void every_source_is_there_with_its_publisher_title_year_and_address() {
        Set<List<String>> ours = new HashSet<>();
        CsvRows.read(GIS_DATA.resolve("sources.csv")).forEach(row -> ours.add(source(row)));

        assertThat(ours)
                .containsAll(CsvRows.read(FACTS.resolve("sources.csv")).stream()
                        .map(TranscriptionTest::source)
                        .toList());
    }

    @Test
    void both_code_systems_are_there_for_every_area_of_the_facts() {
        Set<List<String>> ours = new HashSet<>();
        CsvRows.read(GIS_DATA.resolve("areas/bps_codes.csv"))
                .forEach(row -> ours.add(List.of(row.get("area_code_bps"), row.get("area_code_kemendagri"))));

        assertThat(ours)
                .containsAll(CsvRows.read(FACTS.resolve("area_codes.csv")).stream()
                        .map(row -> List.of(row.get("area_code_bps"), row.get("area_code_kemendagri")))
                        .toList());
    }

    private static List<List<String>> figures(List<Map<String, String>> rows) {
        List<List<String>> figures = new ArrayList<>();
        for (Map<String, String> row : rows) {
            List<String> figure = new ArrayList<>(FIGURE.stream().map(row::get).toList());
            figure.set(4, new BigDecimal(row.get("value")).stripTrailingZeros().toPlainString());
            figures.add(figure);
        }
        return figures;
    }

    private static List<String> source(Map<String, String> row) {
        return List.of("source_id", "publisher", "title", "year", "url").stream()
                .map(row::get)
                .toList();
    }
}
