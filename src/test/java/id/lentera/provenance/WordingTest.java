package id.lentera.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Path GIS_DATA = Path.of("gis-data");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void every_remark_publisher_and_title_of_the_data_has_indonesian_words() throws IOException {
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.list(GIS_DATA.resolve("indicators"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                collect(file, List.of("note"), texts);
            }
        }
        collect(GIS_DATA.resolve("sources.csv"), List.of("publisher", "title", "note"), texts);

        assertThat(texts).hasSizeGreaterThan(400);
        assertThat(texts.stream().filter(text -> !Wording.knows(text))).isEmpty();
    }

    @Test
    void english_readers_get_what_was_recorded_and_unknown_texts_stay() {
        Locale indonesian = Locale.of("id", "ID");
        assertThat(Wording.in("rounded", Locale.ENGLISH)).isEqualTo("rounded");
        assertThat(Wording.in("Susenas 2017, unpublished table 7", indonesian))
                .isEqualTo("Susenas 2017, unpublished table 7");
        assertThat(Wording.in("Alor News quoting BPS Kabupaten Alor", indonesian))
                .isEqualTo("Alor News mengutip BPS Kabupaten Alor");
    }

    private static void collect(Path file, List<String> columns, Set<String> texts) throws IOException {
        try (CSVParser rows = CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, FORMAT)) {
            for (CSVRecord row : rows) {
                columns.stream()
                        .filter(row::isMapped)
                        .map(row::get)
                        .filter(text -> !text.isBlank())
                        .forEach(texts::add);
            }
        }
    }
}
