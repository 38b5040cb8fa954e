package id.lentera.topics;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.DatabaseTest;
import id.lentera.platform.Paging;
import id.lentera.provenance.Batch;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.Finding;
import id.lentera.provenance.FindingFilter;
import id.lentera.provenance.FindingQueries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;

@DatabaseTest
@Sql("/topics/areas.sql")
class TopicImportDatabaseTest {

    private static final String FILE = "electricity/power.csv";
    private static final TopicTable TABLE = TopicTable.of(FILE);
    private static final String HEAD =
            "area_code,as_of,unit,definition,pln,non_pln,solar,none,lit,total,percent,source_id,note_id,note_en\n";

    @Autowired
    private TopicImport topics;

    @Autowired
    private TopicQueries queries;

    @Autowired
    private BatchService batches;

    @Autowired
    private FindingQueries findings;

    @TempDir
    private Path gisData;

    @BeforeEach
    void directory() throws IOException {
        Files.createDirectories(gisData.resolve("electricity"));
    }

    @Test
    void at28_a_village_survey_that_does_not_add_up_is_rejected_with_a_sentence() throws IOException {
        load("53.02,2021,FAMILIES,PODES,60,30,,10,,100,,src,,\n" + "53.03,2021,FAMILIES,PODES,70,30,,10,,100,,src,,\n");
        assertThat(queries.list(TABLE))
                .singleElement()
                .satisfies(row -> assertThat(row.area().code()).isEqualTo("53.02"));
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("sum-differs");
            assertThat(finding.row()).isEqualTo(3);
            assertThat(finding.message().id()).contains("= 110", "tergeser");
        });
    }

    @Test
    void every_kind_of_bad_row_is_a_finding_and_the_good_rows_are_loaded() throws IOException {
        load(String.join(
                "\n",
                "53.02,2022,FAMILIES,PLN,,,,5,,10,,src,,",
                "53.02,2022,FAMILIES,PLN,,,,6,,10,,src,,",
                "5302,2022,FAMILIES,PLN,,,,5,,10,,src,,",
                "53.03,2022,FAMILIES,PLN,,,,5,,10,,nobody,,",
                "53.03,2022-13,FAMILIES,PLN,,,,5,,10,,src,,",
                "53.03,2022-02-30,FAMILIES,PLN,,,,5,,10,,src,,",
                "53.03,2022,HOUSES,PLN,,,,5,,10,,src,,",
                "53.03,2022,FAMILIES,PLN,,,,-5,,10,,src,,",
                "53.03,2022,FAMILIES,PLN,,,,5,,1.000,,src,,",
                "53.03,2023,FAMILIES,PLN,110,,,,,100,,src,,",
                "53.03,2024,FAMILIES,PLN,50,,,,,100,60,src,,"));
        assertThat(queries.list(TABLE)).hasSize(3);
        assertThat(found())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "duplicate-key",
                        "unknown-area",
                        "unknown-source",
                        "bad-value",
                        "bad-value",
                        "bad-value",
                        "bad-value",
                        "bad-value",
                        "above-100",
                        "ratio-differs");
    }

    @Test
    void a_broken_file_leaves_the_former_one_in_force_and_a_withdrawn_one_leaves_no_row() throws IOException {
        load("53.02,2022,FAMILIES,PLN,,,,5,,10,,src,,\n");
        load("53.02,2022,FAMILIES,PLN,,,,6,,10,\"open");
        assertThat(queries.list(TABLE)).singleElement().satisfies(row -> assertThat(row.count("none"))
                .isEqualTo(5));
        load("53.02,2022,FAMILIES,PLN,,,,7,,10,,src,,\n53.03,2022,FAMILIES,PLN,,,,7,,10,,src,,\n");
        assertThat(queries.list(TABLE)).hasSize(2);
        batches.listActive().stream()
                .filter(batch -> batch.file().equals(FILE))
                .map(Batch::id)
                .forEach(batches::withdraw);
        assertThat(queries.list(TABLE)).isEmpty();
    }

    private void load(String rows) throws IOException {
        Files.writeString(gisData.resolve(FILE), HEAD + rows);
        topics.load(gisData);
    }

    private List<Finding> found() {
        return findings.list(new FindingFilter(null, FILE, null, null), new Paging(100, 0));
    }
}
