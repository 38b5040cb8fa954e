package id.lentera.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.lentera.DatabaseTest;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaRegisterImport;
import id.lentera.platform.Paging;
import id.lentera.provenance.Batch;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.Finding;
import id.lentera.provenance.FindingFilter;
import id.lentera.provenance.FindingQueries;
import id.lentera.provenance.Severity;
import id.lentera.provenance.SourceImport;
import id.lentera.provenance.SourceQueries;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class BadFilesDatabaseTest {

    private static final Path REGISTER = Path.of("src/test/resources/indicators/register");
    private static final Path BAD = Path.of("src/test/resources/indicators/bad");
    private static final String KABUPATEN = "indicators/kabupaten_indicators.csv";
    private static final AreaCode TTS = new AreaCode("53.02");

    @Autowired
    private AreaRegisterImport register;

    @Autowired
    private SourceImport sourceImport;

    @Autowired
    private IndicatorImport indicatorImport;

    @Autowired
    private SourceQueries sources;

    @Autowired
    private IndicatorQueries indicators;

    @Autowired
    private ObservationQueries observations;

    @Autowired
    private FindingQueries findings;

    @Autowired
    private BatchService batches;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void load() {
        load(BAD);
    }

    private void load(Path gisData) {
        sourceImport.load(gisData);
        register.load(REGISTER, gisData);
        indicatorImport.load(gisData);
    }

    private List<Finding> findingsOf(String file) {
        return findings.list(new FindingFilter(null, file, null, null), new Paging(1000, 0)).stream()
                .sorted(Comparator.comparing(Finding::row, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Batch batch(String file) {
        return batches.listActive().stream()
                .filter(b -> b.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_kind_of_defect_is_a_finding_with_its_row_and_keeps_only_its_row_out() {
        assertThat(findingsOf(KABUPATEN))
                .filteredOn(f -> f.row() != null && f.row() <= 16)
                .extracting(Finding::row, Finding::code, Finding::severity)
                .containsExactly(
                        tuple(3, "unknown-area", Severity.ERROR),
                        tuple(4, "code-and-name-disagree", Severity.ERROR),
                        tuple(5, "unknown-indicator", Severity.ERROR),
                        tuple(6, "unknown-source", Severity.ERROR),
                        tuple(7, "unit-mismatch", Severity.ERROR),
                        tuple(8, "not-a-number", Severity.ERROR),
                        tuple(9, "out-of-range", Severity.ERROR),
                        tuple(10, "bad-year", Severity.ERROR),
                        tuple(11, "duplicate-key", Severity.ERROR),
                        tuple(12, "incomplete-row", Severity.ERROR),
                        tuple(13, "name-differs", Severity.WARNING),
                        tuple(16, "out-of-range", Severity.ERROR));
        assertThat(batch(KABUPATEN))
                .extracting(Batch::rowsRead, Batch::rowsLoaded)
                .containsExactly(29, 16);
    }

    @Test
    void a_finding_tells_what_is_wrong_and_what_became_of_the_row_in_both_languages() {
        Finding finding = findingsOf(KABUPATEN).stream()
                .filter(f -> Integer.valueOf(4).equals(f.row()))
                .findFirst()
                .orElseThrow();

        assertThat(finding.field()).isEqualTo("area_name");
        assertThat(finding.value()).isEqualTo("Timor Tengah Selatan");
        assertThat(finding.message().en()).contains("means Sumba Timur").contains("not loaded");
        assertThat(finding.message().id()).contains("menunjuk Sumba Timur").contains("tidak dimuat");
    }

    @Test
    void a_short_row_and_a_row_with_everything_wrong_say_so_completely() {
        assertThat(findingsOf(KABUPATEN))
                .filteredOn(f -> Integer.valueOf(30).equals(f.row()))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "unknown-area", "bad-year", "unknown-indicator", "unknown-source", "not-a-number");
        assertThat(findingsOf(KABUPATEN))
                .filteredOn(f -> Integer.valueOf(29).equals(f.row()))
                .extracting(Finding::code)
                .contains("incomplete-row", "not-a-number");
    }

    @Test
    void values_are_kept_as_written_and_second_values_stay_beside_the_main_series() {
        assertThat(observations.listSeries("electrification_ratio", TTS))
                .extracting(Observation::year, Observation::variant, Observation::value, Observation::status)
                .containsExactly(
                        tuple(2019, 0, new BigDecimal("45.50"), ObservationStatus.PUBLISHED),
                        tuple(2019, 1, new BigDecimal("60.55"), ObservationStatus.PUBLISHED),
                        tuple(2019, 2, new BigDecimal("61"), ObservationStatus.PUBLISHED));
    }

    @Test
    void rate_and_count_of_one_population_are_compared() {
        assertThat(findings.list(new FindingFilter(null, null, "implied-population", null), new Paging(10, 0)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.row()).isEqualTo(26);
                    assertThat(f.message().en())
                            .startsWith("Timor Tengah Utara 2022")
                            .contains("133058");
                });
    }

    @Test
    void sums_are_compared_with_the_parent_and_with_announced_totals() {
        assertThat(findings.list(new FindingFilter(null, null, "sum-differs", null), new Paging(10, 0)))
                .singleElement()
                .satisfies(f -> assertThat(f.message().en()).contains("215900").contains("200000"));
        assertThat(findingsOf("indicators/totals.csv"))
                .extracting(Finding::row, Finding::code)
                .containsExactly(tuple(2, "total-differs"), tuple(3, "total-unchecked"), tuple(4, "unknown-area"));
        assertThat(findingsOf("indicators/totals.csv").getFirst().message().en())
                .contains("215900")
                .contains("212672")
                .contains("3228");
    }

    @Test
    void a_kecamatan_of_an_older_division_is_found_by_name_inside_its_kabupaten_only() {
        assertThat(observations.list("poverty_rate", AreaLevel.DISTRICT, AreaCode.INDONESIA, 2013))
                .extracting(o -> o.code().value(), Observation::areaName)
                .containsExactly(tuple("53.02.10", "Ki'e"), tuple("53.11.06", "Wulla Waijelu"));
        assertThat(findingsOf("indicators/kecamatan_indicators.csv"))
                .extracting(Finding::row, Finding::code)
                .containsExactly(tuple(3, "near-name"), tuple(4, "unknown-area"), tuple(5, "code-and-name-disagree"));
    }

    @Test
    void a_stated_absence_is_loaded_with_its_reason_unless_there_is_a_value() {
        assertThat(observations.listSeries("electrification_ratio", new AreaCode("53.03")))
                .extracting(Observation::value, Observation::absence)
                .containsExactly(tuple(null, Absence.SUPPRESSED));
        assertThat(findingsOf("indicators/absences.csv"))
                .extracting(Finding::row, Finding::code)
                .containsExactly(tuple(3, "absence-beside-value"), tuple(4, "unknown-absence"));
    }

    @Test
    void the_value_array_has_a_state_for_every_area_of_the_level() {
        ValueArray array = observations.getValues("electrification_ratio", AreaLevel.REGENCY, new AreaCode("53"), 2019);

        assertThat(array.ids()).isSorted().hasSize(6);
        assertThat(array.values()[0]).isEqualTo(45.5);
        assertThat(array.states()).containsExactly(0, 2, 1, 1, 1, 1);
        assertThat(array.values()[1]).isNaN();
    }

    @Test
    void wrong_definitions_and_sources_are_findings_too() {
        assertThat(indicators.list()).extracting(Indicator::id).hasSize(5).doesNotContain("not_a_kind");
        assertThat(findingsOf("indicators/catalog.csv"))
                .extracting(Finding::row, Finding::code, Finding::field, Finding::value)
                .containsExactly(tuple(7, "bad-definition", "kind", "RATIO"));
        assertThat(findingsOf("sources.csv"))
                .extracting(Finding::row, Finding::code)
                .containsExactly(
                        tuple(3, "bad-source-id"),
                        tuple(4, "duplicate-source"),
                        tuple(5, "incomplete-source"),
                        tuple(6, "bad-source-year"));
        assertThat(sources.list()).extracting("id").containsExactly("good", "odd_year");
    }

    @Test
    void the_same_files_are_not_loaded_twice() {
        List<Batch> before = batches.listActive();
        load(BAD);
        assertThat(batches.listActive()).isEqualTo(before);
    }

    @Test
    void a_newer_file_supersedes_the_older_one_and_an_unreadable_one_does_not(@TempDir Path copy) throws IOException {
        copyTo(copy);
        Path file = copy.resolve(KABUPATEN);
        String content = Files.readString(file);
        try {
            Files.writeString(file, content.replace(",45.50,", ",46.50,"));
            load(copy);
            assertThat(observations
                            .listSeries("electrification_ratio", TTS)
                            .getFirst()
                            .value())
                    .isEqualByComparingTo("46.5");
            assertThat(jdbc.sql("SELECT count(*) FROM observation WHERE value = 45.50")
                            .query(Integer.class)
                            .single())
                    .as("a superseded figure stays for the record")
                    .isPositive();

            Files.writeString(file, content.replace("area_code_bps", "kode"));
            load(copy);
            Files.write(file, "area_code_bps,area_name,\"indicator\nx".getBytes(StandardCharsets.UTF_8));
            load(copy);
            assertThat(findingsOf(KABUPATEN)).extracting(Finding::code).contains("unreadable-file");
            assertThat(observations
                            .listSeries("electrification_ratio", TTS)
                            .getFirst()
                            .value())
                    .isEqualByComparingTo("46.5");
        } finally {
            load(BAD);
        }
        assertThat(observations
                        .listSeries("electrification_ratio", TTS)
                        .getFirst()
                        .value())
                .isEqualByComparingTo("45.5");
        assertThat(findingsOf(KABUPATEN)).extracting(Finding::code).doesNotContain("unreadable-file");
    }

    private static void copyTo(Path target) throws IOException {
        try (var files = Files.walk(BAD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = target.resolve(BAD.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
