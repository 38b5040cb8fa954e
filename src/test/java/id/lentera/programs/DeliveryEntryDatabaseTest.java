package id.lentera.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.lentera.DatabaseTest;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaRegisterImport;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.ConvergenceQueries;
import id.lentera.convergence.ConvergenceQuestion;
import id.lentera.convergence.PackageRule;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.SourceImport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(username = "ani", roles = "ADMIN")
class DeliveryEntryDatabaseTest {

    private static final Path GIS_DATA = Path.of("src/test/resources/indicators/bad");
    private static final int MANY = 10_000;

    @Autowired
    private AreaRegisterImport register;

    @Autowired
    private SourceImport sources;

    @Autowired
    private DeliveryEntryService service;

    @Autowired
    private DeliveryUploadService uploads;

    @Autowired
    private DeliveryDetailQueries details;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private ConvergenceQueries convergence;

    @Autowired
    private JdbcClient jdbc;

    private List<String> villages = List.of();

    @BeforeEach
    void load() {
        sources.load(GIS_DATA);
        register.load(Path.of("src/test/resources/indicators/register"), GIS_DATA);
        jdbc.sql("""
                INSERT INTO batch (kind, file, checksum, status, started_at, started_by)
                SELECT 'PROGRAMME', 'test/programmes', '1', 'ACTIVE', now(), 'test'
                WHERE NOT EXISTS (SELECT 1 FROM batch WHERE file = 'test/programmes')""").update();
        jdbc.sql("""
                INSERT INTO programme (id, name_id, name_en, kind, unit, accumulation, description_id, description_en, position, batch_id)
                SELECT 'lamps', 'Lampu', 'Lamps', 'ELECTRIFICATION', 'households', 'FLOW', '-', '-', 1, id
                FROM batch WHERE file = 'test/programmes' ON CONFLICT DO NOTHING""").update();
        villages = jdbc.sql("SELECT code FROM area WHERE level = 4 AND registered ORDER BY code")
                .query(String.class)
                .list();
        jdbc.sql("TRUNCATE delivery_area, delivery, delivery_record RESTART IDENTITY CASCADE")
                .update();
    }

    @Test
    void the_later_of_two_people_is_told_and_nothing_is_overwritten() {
        service.save(List.of(entry(null, null, villages.getFirst(), 10L, 4L)), false);
        DeliveryDetail seen = stored(villages.getFirst());

        service.save(List.of(entry(seen.record(), seen.version(), villages.getFirst(), 10L, 6L)), false);
        assertThatThrownBy(() -> service.save(
                        List.of(entry(seen.record(), seen.version(), villages.getFirst(), 10L, 9L)), false))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.status()).isEqualTo(409);
                    assertThat(e.text().id()).contains("diubah oleh ani", "versi 2");
                });

        DeliveryDetail now = stored(villages.getFirst());
        assertThat(now.reached()).isEqualTo(6);
        assertThat(now.version()).isEqualTo(2);
        assertThat(details.listVersions(now.record()))
                .as("each version stays")
                .extracting(version -> version.delivery().reached())
                .containsExactly(6L, 4L);
    }

    @Test
    void a_withdrawn_batch_leaves_no_trace_and_what_was_before_counts_again() {
        service.save(List.of(entry(null, null, villages.getFirst(), 10L, 4L)), false);
        DeliveryDetail first = stored(villages.getFirst());
        EntryResult change =
                service.save(List.of(entry(first.record(), first.version(), villages.getFirst(), 10L, 9L)), false);
        assertThat(reached(AreaLevel.VILLAGE)).isEqualTo(9);

        service.withdraw(change.batch());
        assertThat(reached(AreaLevel.VILLAGE)).isEqualTo(4);
        assertThat(reached(AreaLevel.REGENCY)).isEqualTo(4);

        service.remove(entry(first.record(), 2, villages.getFirst(), 10L, 4L));
        assertThat(reached(AreaLevel.VILLAGE)).isZero();
        assertThatThrownBy(() -> service.withdraw(999_999)).isInstanceOf(ProblemException.class);
    }

    @Test
    void findings_keep_all_from_being_saved() {
        EntryResult refused = service.save(
                List.of(entry(null, null, villages.getFirst(), 10L, 4L), entry(null, null, "53.02.99.9999", 10L, 4L)),
                true);
        assertThat(refused.batch()).isNull();
        assertThat(refused.findings()).extracting(EntryFinding::code).containsExactly("unknown-area");

        EntryResult asked = service.save(List.of(entry(null, null, villages.getFirst(), 10L, 12L)), false);
        assertThat(asked.onlyWarnings()).isTrue();
        assertThat(count()).isZero();
        assertThat(service.save(List.of(entry(null, null, villages.getFirst(), 10L, 12L)), true)
                        .saved())
                .isEqualTo(1);
    }

    @Test
    void a_file_is_checked_like_single_entries_and_saved_all_or_none() {
        String head = "programme,area,year,stage,target,reached,evidence\n";
        String good = "lamps,%s,2024,INSTALLED,10,4,BA 1\n".formatted(villages.getFirst());
        String above = "lamps,%s,2024,INSTALLED,10,12,BA 1\n".formatted(villages.getLast());
        DeliveryUpload bad = upload(head + good + "lamp,53.02.99.9999,2024,INSTALLED,10,-4,BA 1\n" + good);
        assertThat(bad.findings())
                .extracting(EntryFinding::row, EntryFinding::code)
                .containsExactly(
                        tuple(3, "unknown-programme"),
                        tuple(3, "unknown-area"),
                        tuple(3, "negative-value"),
                        tuple(4, "duplicate-delivery"));
        assertThat(uploads.save(bad, true).batch()).isNull();

        DeliveryUpload asked = upload(head + good + "\n" + above);
        assertThat(uploads.save(asked, false).findings())
                .as("a warning keeps all from being saved until it is accepted")
                .extracting(EntryFinding::row, EntryFinding::code)
                .containsExactly(tuple(4, "reached-above-target"));
        assertThat(count()).isZero();
        assertThat(uploads.save(asked, true).saved()).isEqualTo(2);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void ten_thousand_deliveries_are_saved_all_or_none_when_the_connection_is_killed() throws Exception {
        List<DeliveryEntry> many = IntStream.range(0, MANY).mapToObj(this::one).toList();
        sleepInTheMiddle();
        try {
            SecurityContext person = SecurityContextHolder.getContext();
            CompletableFuture<Boolean> saving = CompletableFuture.supplyAsync(() -> saved(many, person));
            killWhenAsleep();
            assertThat(saving.get(60, TimeUnit.SECONDS)).isFalse();
        } finally {
            jdbc.sql("DROP TRIGGER hold_on ON delivery").update();
            jdbc.sql("DROP FUNCTION hold_on").update();
        }
        assertThat(count()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM delivery_record")
                        .query(Integer.class)
                        .single())
                .isZero();

        assertThat(service.save(many, true).saved()).isEqualTo(MANY);
        assertThat(count()).isEqualTo(MANY);
        // Reading them ends when the database has taken thirty seconds, as for every page.
        assertThat(programmes
                        .getCoverage("lamps", AreaLevel.VILLAGE, new AreaCode("00"), null)
                        .total()
                        .rows())
                .isEqualTo(MANY);
    }

    private DeliveryUpload upload(String text) {
        return uploads.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private boolean saved(List<DeliveryEntry> many, SecurityContext person) {
        SecurityContextHolder.setContext(person);
        try {
            return service.save(many, true).batch() != null;
        } catch (RuntimeException _) {
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Every one differs in village, year or stage. */
    private DeliveryEntry one(int number) {
        int turn = number / villages.size();
        return new DeliveryEntry(
                null,
                null,
                "lamps",
                villages.get(number % villages.size()),
                1960 + turn % 60,
                null,
                DeliveryStage.values()[4 + turn / 60],
                10L,
                5L,
                5L,
                100L,
                50L,
                null,
                null,
                "BA 1",
                null);
    }

    private void sleepInTheMiddle() {
        jdbc.sql("""
                CREATE FUNCTION hold_on() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN IF NEW.row_number = 9000 THEN PERFORM pg_sleep(20); END IF; RETURN NEW; END $$""").update();
        jdbc.sql("CREATE TRIGGER hold_on BEFORE INSERT ON delivery FOR EACH ROW EXECUTE FUNCTION hold_on()")
                .update();
    }

    private void killWhenAsleep() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            int killed = jdbc.sql("""
                    SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                    WHERE datname = current_database() AND wait_event = 'PgSleep'""").query(Integer.class).single();
            if (killed > 0) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The save never got to its middle");
    }

    private int count() {
        return jdbc.sql("SELECT count(*) FROM delivery").query(Integer.class).single();
    }

    private DeliveryDetail stored(String village) {
        return details.list("lamps", new AreaCode(village), DeliveryBasis.REAL, 5)
                .getFirst();
    }

    private long reached(AreaLevel level) {
        return Arrays.stream(get(level).matrix().reached()[0]).sum();
    }

    private Convergence get(AreaLevel level) {
        return convergence.get(new ConvergenceQuestion(
                level, AreaCode.INDONESIA, null, DeliveryBasis.REAL, PackageRule.parse("lamps:50"), ""));
    }

    private static DeliveryEntry entry(
            @Nullable Long record, @Nullable Integer version, String area, Long target, Long reached) {
        return new DeliveryEntry(
                record,
                version,
                "lamps",
                area,
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
                "BA 12",
                null);
    }
}
