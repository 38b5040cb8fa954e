package id.lentera.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.DatabaseTest;
import id.lentera.areas.AreaChangeImport;
import id.lentera.areas.AreaChangeQueries;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.areas.AreaRegisterImport;
import id.lentera.electricity.VillageCards;
import id.lentera.platform.Paging;
import id.lentera.programs.DeliveryBasis;
import id.lentera.programs.DeliveryEntry;
import id.lentera.programs.DeliveryEntryService;
import id.lentera.programs.DeliveryStage;
import id.lentera.programs.ProgrammeQueries;
import id.lentera.provenance.Batch;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.Finding;
import id.lentera.provenance.FindingFilter;
import id.lentera.provenance.FindingQueries;
import id.lentera.provenance.SourceImport;
import id.lentera.topics.TopicImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A village that got another code keeps its history, and a batch that is withdrawn leaves no trace, on every way to the figures. */
@DatabaseTest
@WithMockUser(username = "ani", roles = "ADMIN")
class FormerCodesDatabaseTest {

    private static final Path BAD = Path.of("src/test/resources/indicators/bad");
    private static final AreaCode OLD = new AreaCode("53.02.04.1001");
    private static final AreaCode NOW = new AreaCode("53.02.10.2013");
    private static final String HEAD =
            "relation,from_code,from_name,to_code,since,regulation,source_id,note_id,note_en\n";

    @Autowired
    private SourceImport sources;

    @Autowired
    private AreaRegisterImport register;

    @Autowired
    private AreaChangeImport imports;

    @Autowired
    private AreaChangeQueries changes;

    @Autowired
    private AreaQueries areas;

    @Autowired
    private TopicImport topics;

    @Autowired
    private DeliveryEntryService service;

    @Autowired
    private ConvergenceQueries convergence;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private VillageCards cards;

    @Autowired
    private BatchService batches;

    @Autowired
    private FindingQueries findings;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path gisData;

    @BeforeEach
    void load() throws IOException {
        sources.load(BAD);
        register.load(Path.of("src/test/resources/indicators/register"), BAD);
        jdbc.sql("TRUNCATE delivery_area, delivery, delivery_record, area_change, topic_row RESTART IDENTITY CASCADE")
                .update();
        jdbc.sql("UPDATE batch SET status = 'WITHDRAWN' WHERE kind IN ('CODES', 'TOPIC')")
                .update();
        jdbc.sql("UPDATE area SET registered = true WHERE kind <> 'UNREGISTERED'")
                .update();
        jdbc.sql("""
                INSERT INTO batch (kind, file, checksum, status, started_at, started_by)
                SELECT 'PROGRAMME', 'test/programmes', '1', 'ACTIVE', now(), 'test'
                WHERE NOT EXISTS (SELECT 1 FROM batch WHERE file = 'test/programmes')""").update();
        jdbc.sql("""
                INSERT INTO programme (id, name_id, name_en, kind, unit, accumulation, description_id, description_en, position, batch_id)
                SELECT 'lamps', 'Lampu', 'Lamps', 'ELECTRIFICATION', 'households', 'FLOW', '-', '-', 1, id
                FROM batch WHERE file = 'test/programmes' ON CONFLICT DO NOTHING""").update();
        Files.createDirectories(gisData.resolve("areas"));
        Files.createDirectories(gisData.resolve("electricity"));
    }

    @Test
    void what_was_recorded_under_a_former_code_counts_at_the_village_of_today_until_the_batch_is_withdrawn()
            throws IOException {
        long atOld = save(OLD, 10L, 7L);
        long atNow = save(NOW, 20L, 5L);
        power(OLD);
        retire(OLD);
        assertThat(cards.get(NOW).records()).isEmpty();

        changed("PARENT,53.02.04.1001,Desa lama,53.02.10.2013,2022,Kepmendagri 1,good,,\n");
        assertThat(areas.get(OLD).code()).as("a former code is still found").isEqualTo(NOW);
        assertThat(changes.get(NOW).items()).singleElement().satisfies(change -> {
            assertThat(change.fromCode()).isEqualTo("53.02.04.1001");
            assertThat(change.since()).isEqualTo(2022);
        });
        expect(30, 12);
        assertThat(cards.get(OLD).records())
                .singleElement()
                .satisfies(record -> assertThat(record.count().none()).isEqualTo(40L));
        assertThat(coverage(AreaLevel.DISTRICT, "53.02", "53.02.04"))
                .as("nothing is left where the village was")
                .isZero();

        save(OLD, 1L, 1L);
        expect(31, 13);
        service.withdraw(atOld);
        expect(21, 6);
        service.withdraw(atNow);
        expect(1, 1);

        Batch codes =
                batches.findLatest(BatchKind.CODES, "areas/area_changes.csv").orElseThrow();
        batches.withdraw(codes.id());
        assertThat(areas.get(OLD).code())
                .as("without the change the code stands for itself")
                .isEqualTo(OLD);
    }

    @Test
    void changes_in_a_row_are_followed_and_every_bad_line_is_named() throws IOException {
        retire(OLD);
        changed(String.join(
                "\n",
                "CODE,53.02.04.1001,,53.02.04.9001,2019,Permendagri 1,good,,",
                "PARENT,53.02.04.9001,,53.02.10.2013,2022,Kepmendagri 1,good,,",
                "SPLIT,,,53.02.10.2012,2022,Kepmendagri 1,good,,",
                "RENAME,53.02.04.9002,,53.02.10.2013,2022,Kepmendagri 1,good,,",
                "CODE,53.02.04.1002,,53.02.10.2013,2022,Kepmendagri 1,good,,",
                "CODE,53.02.04.9001,,53.02.10.2013,2022,Kepmendagri 1,good,,",
                "CODE,53.02.04.9003,,53.02.10.9999,2022,Kepmendagri 1,good,,",
                "CODE,53.02.04.9004,,53.02.10,2022,Kepmendagri 1,good,,",
                "CODE,,,53.02.10.2013,2022,Kepmendagri 1,good,,",
                "CODE,53.02.04.9005,,53.02.10.2013,besok,Kepmendagri 1,good,,",
                "CODE,53.02.04.9006,,53.02.04.9007,2022,Kepmendagri 1,good,,",
                "CODE,53.02.04.9007,,53.02.04.9006,2022,Kepmendagri 1,good,,"));
        assertThat(areas.get(OLD).code()).isEqualTo(NOW);
        assertThat(changes.get(AreaCode.INDONESIA).items()).hasSize(3);
        assertThat(findings.list(new FindingFilter(null, "areas/area_changes.csv", null, null), new Paging(100, 0)))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "unknown-relation",
                        "code-in-use",
                        "duplicate",
                        "unknown-area",
                        "other-level",
                        "bad-area-code",
                        "incomplete-change",
                        "unknown-area",
                        "unknown-area");
    }

    /** The same target and reached on every way and at every level, by rows and by columns. */
    private void expect(long target, long reached) {
        for (AreaLevel level : List.of(AreaLevel.VILLAGE, AreaLevel.DISTRICT, AreaLevel.REGENCY, AreaLevel.PROVINCE)) {
            Matrix matrix = convergence
                    .get(new ConvergenceQuestion(
                            level, AreaCode.INDONESIA, null, DeliveryBasis.REAL, PackageRule.parse("lamps:50"), ""))
                    .matrix();
            assertThat(Arrays.stream(matrix.reached()[0]).sum())
                    .as(level.name())
                    .isEqualTo(reached);
            assertThat(Arrays.stream(matrix.target()[0]).sum()).as(level.name()).isEqualTo(target);
        }
        assertThat(coverage(AreaLevel.VILLAGE, "53.02", NOW.value())).isEqualTo(reached);
        assertThat(coverage(AreaLevel.DISTRICT, "53.02", "53.02.10")).isEqualTo(reached);
        assertThat(coverage(AreaLevel.REGENCY, "53", "53.02")).isEqualTo(reached);
        assertThat(cards.get(NOW).programmes())
                .singleElement()
                .satisfies(lamps -> assertThat(lamps.tally().reached()).isEqualTo(reached));
        long recorded = jdbc.sql("SELECT coalesce(sum(reached), 0) FROM current_delivery WHERE programme_id = 'lamps'")
                .query(Long.class)
                .single();
        assertThat(recorded).as("cells add up to the deliveries").isEqualTo(reached);
    }

    private long coverage(AreaLevel level, String within, String code) {
        return programmes.getCoverage("lamps", level, new AreaCode(within), null).items().stream()
                .filter(item -> item.code().equals(code))
                .mapToLong(item ->
                        item.tally().reached() == null ? 0 : item.tally().reached())
                .sum();
    }

    private long save(AreaCode area, long target, long reached) {
        return service.save(
                        List.of(new DeliveryEntry(
                                null,
                                null,
                                "lamps",
                                area.value(),
                                2024,
                                null,
                                DeliveryStage.INSTALLED,
                                target,
                                reached,
                                reached,
                                null,
                                null,
                                null,
                                null,
                                "BA",
                                null)),
                        false)
                .batch();
    }

    private void power(AreaCode area) throws IOException {
        Files.writeString(
                gisData.resolve("electricity/power.csv"),
                "area_code,as_of,unit,definition,pln,non_pln,solar,none,lit,total,percent,source_id,note_id,note_en\n"
                        + area.value() + ",2020,HOUSEHOLDS,TOTAL,50,10,,40,,100,,good,,\n");
        topics.load(gisData);
    }

    private void retire(AreaCode code) {
        jdbc.sql("UPDATE area SET registered = false WHERE code = :code")
                .param("code", code.value())
                .update();
    }

    private void changed(String lines) throws IOException {
        Files.writeString(gisData.resolve("areas/area_changes.csv"), HEAD + lines);
        imports.load(gisData);
    }
}
