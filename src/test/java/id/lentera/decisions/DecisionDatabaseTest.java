package id.lentera.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.DatabaseTest;
import id.lentera.decisions.Adoption.Pick;
import id.lentera.platform.Paging;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Run;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.jdbc.Sql;

@DatabaseTest
@Sql("/decisions/regencies.sql")
class DecisionDatabaseTest {

    private static final Paging ALL = new Paging(100, 0);

    @Autowired
    private DecisionService service;

    @Autowired
    private DecisionQueries decisions;

    @Autowired
    private RunQueries runs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void sign_in() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("admin", "x", "ROLE_ADMIN"));
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_decision_is_read_as_it_was_adopted() {
        long id = adopt("Lima kabupaten prioritas");
        Decision decision = decisions.get(id);

        assertThat(decision.intact()).isTrue();
        assertThat(decision.state()).isEqualTo(Decision.State.IN_FORCE);
        assertThat(decision.adoption().picks()).extracting(Pick::code).containsExactly("53.02", "53.11", "53.17");
        assertThat(decision.run().answer().items()).hasSize(5);
        assertThat(decision.run().answer().notAssessed()).singleElement().satisfies(n -> assertThat(n.code())
                .isEqualTo("53.03"));
        assertThat(decision.run().document().batches())
                .extracting(RunDocument.UsedBatch::id)
                .containsExactly(1001L, 1002L);
        assertThat(decision.history()).singleElement().satisfies(e -> assertThat(e.reason())
                .contains("TKPK"));
        assertThat(decision.marks()).isEmpty();
    }

    @Test
    void it_stays_the_same_byte_by_byte_when_the_data_change_and_says_what_would_differ() {
        long id = adopt("Sebelum data berubah");
        String before = decisions.getDocument(id);
        Decision adopted = decisions.get(id);

        supersede(1002, 1003);
        jdbc.sql("""
                INSERT INTO observation (area_id, indicator_id, year, value, status, source_id, batch_id, row_number)
                SELECT area_id, indicator_id, year, CASE area_id WHEN 7 THEN 100 WHEN 8 THEN 99999 ELSE value END, status, source_id, 1003,
                       row_number
                FROM observation WHERE batch_id = 1002
                """).update();

        assertThat(decisions.getDocument(id)).isEqualTo(before);
        Decision again = decisions.get(id);
        assertThat(again.run().answer()).isEqualTo(adopted.run().answer());
        assertThat(again.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.weight()).isEqualTo(Mark.Weight.NOTE);
            assertThat(mark.text().id()).contains("counts.csv", "diganti");
        });
        DecisionDiff diff = decisions.compareWithToday(again, decisions.today(again));
        assertThat(diff.entered()).extracting(RunAnswer.Place::name).containsExactly("Manggarai Timur");
        assertThat(diff.left()).extracting(RunAnswer.Place::name).containsExactly("Sumba Tengah");
        assertThat(diff.summary().id())
                .startsWith("1 masuk, 1 keluar, 2 tetap.")
                .contains("226.729 jiwa");
        assertThat(diff.summary().en()).contains("226,729 people");
        assertThat(diff.details().getFirst().id()).contains("2 angka berbeda");
    }

    @Test
    void withdrawn_data_mark_a_decision_strongly() {
        long id = adopt("Data ditarik");
        jdbc.sql("UPDATE batch SET status = 'WITHDRAWN' WHERE id = 1001").update();

        assertThat(decisions.get(id).marks()).singleElement().satisfies(mark -> {
            assertThat(mark.weight()).isEqualTo(Mark.Weight.STRONG);
            assertThat(mark.text().en()).contains("withdrawn", "rates.csv");
        });
        assertThat(decisions.list(ALL).items().getFirst().marks()).hasSize(1);
        Decision decision = decisions.get(id);
        assertThatThrownBy(() -> decisions.today(decision)).isInstanceOf(ProblemException.class);
    }

    @Test
    void the_same_request_twice_is_one_decision() {
        UUID request = UUID.randomUUID();
        long first = service.adopt(Adoptions.RUN, Adoptions.titled("Klik ganda"), null, request);
        assertThat(service.adopt(Adoptions.RUN, Adoptions.titled("Klik ganda"), null, request))
                .isEqualTo(first);
        assertThat(decisions.list(ALL).numberMatched()).isEqualTo(1);
    }

    @Test
    void of_two_people_who_adopt_at_the_same_moment_one_is_told() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Callable<Long> adopt = () -> {
                sign_in();
                return service.adopt(Adoptions.RUN, Adoptions.titled("Satu judul"), null, UUID.randomUUID());
            };
            List<Future<Long>> both = pool.invokeAll(List.of(adopt, adopt));
            long told = both.stream()
                    .filter(f -> f.state() == Future.State.FAILED)
                    .filter(f -> f.exceptionNow() instanceof ProblemException p
                            && p.code().equals("title-taken")
                            && p.text().id().contains("2026-01-15"))
                    .count();
            assertThat(told).isEqualTo(1);
        }
        assertThat(decisions.list(ALL).numberMatched()).isEqualTo(1);
    }

    @Test
    void capitals_and_blanks_make_no_other_title() {
        adopt("Satu Judul");
        assertThatThrownBy(() -> adopt(" satu  judul "))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.status()).isEqualTo(409));
    }

    @Test
    void an_adoption_that_fails_half_way_leaves_nothing() {
        jdbc.sql("ALTER TABLE decision_event ADD CONSTRAINT breaks CHECK (reason = '')")
                .update();
        try {
            assertThatThrownBy(() -> adopt("Gagal di tengah")).isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("ALTER TABLE decision_event DROP CONSTRAINT breaks").update();
        }
        assertThat(decisions.list(ALL).numberMatched()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM decision_batch")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_decision_is_replaced_or_revoked_but_never_edited() {
        long first = adopt("Prioritas 2026");
        long second =
                service.adopt(Adoptions.RUN, Adoptions.replacing("Prioritas 2026", first), null, UUID.randomUUID());
        service.revoke(second, "Dasar hukumnya dicabut.");

        assertThat(decisions.get(first).state()).isEqualTo(Decision.State.REPLACED);
        assertThat(decisions.get(first).history().getLast().other()).isEqualTo(second);
        assertThat(decisions.get(second).state()).isEqualTo(Decision.State.REVOKED);
        assertThatThrownBy(() -> service.revoke(second, "Sekali lagi."))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo("not-in-force"));
        assertThatThrownBy(() -> jdbc.sql("UPDATE decision SET title = 'lain'").update())
                .hasMessageContaining("never edited");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM decision").update()).hasMessageContaining("never");
        assertThatThrownBy(
                        () -> jdbc.sql("UPDATE decision_event SET reason = 'x'").update())
                .hasMessageContaining("never edited");
    }

    @Test
    void a_tampered_document_is_noticed() {
        long id = adopt("Diubah diam-diam");
        jdbc.sql("ALTER TABLE decision DISABLE TRIGGER decision_stays_as_adopted")
                .update();
        jdbc.sql("UPDATE decision SET document = replace(document, '81180', '81181')")
                .update();
        jdbc.sql("ALTER TABLE decision ENABLE TRIGGER decision_stays_as_adopted")
                .update();
        assertThat(decisions.get(id).intact()).isFalse();
    }

    @Test
    void whoever_saw_another_list_is_told_before_anything_is_stored() {
        String seen = runs.compute(Adoptions.RUN).sha256();
        jdbc.sql("UPDATE observation SET value = 99999 WHERE area_id = 8 AND batch_id = 1002")
                .update();
        assertThatThrownBy(() -> service.adopt(Adoptions.RUN, Adoptions.titled("Lain"), seen, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo("run-changed"));
        assertThat(decisions.list(ALL).numberMatched()).isZero();
    }

    @Test
    void two_decisions_are_compared_in_words() {
        long small = adopt("Tiga");
        long large = service.adopt(
                new Run("extreme-poverty-2021", null, Adoptions.RUN.within(), null, 5),
                Adoptions.titled("Lima"),
                null,
                UUID.randomUUID());
        DecisionDiff diff = decisions.compare(decisions.get(small), decisions.get(large));

        assertThat(diff.entered()).extracting(RunAnswer.Place::code).containsExactly("53.19", "53.14");
        assertThat(diff.summary().id())
                .isEqualTo(
                        "2 masuk, 0 keluar, 3 tetap. Tercakup 215.900 jiwa (Jumlah penduduk miskin ekstrem, 2021), sebelumnya"
                                + " 142.550 jiwa: bertambah 73.350 jiwa.");
        assertThat(diff.details().getFirst().en()).isEqualTo("5 areas are chosen, before 3.");
    }

    @Test
    void reading_needs_nobody_and_adopting_needs_an_administrator() {
        SecurityContextHolder.clearContext();
        assertThat(decisions.list(ALL).numberMatched()).isZero();
        assertThatThrownBy(() -> adopt("Tanpa masuk")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("x", "x", "ROLE_READER"));
        assertThatThrownBy(() -> adopt("Bukan pengelola")).isInstanceOf(AccessDeniedException.class);
    }

    private long adopt(String title) {
        return service.adopt(Adoptions.RUN, Adoptions.titled(title), null, UUID.randomUUID());
    }

    private void supersede(int old, int now) {
        jdbc.sql("UPDATE batch SET status = 'SUPERSEDED' WHERE id = :old")
                .param("old", old)
                .update();
        jdbc.sql("""
                INSERT INTO batch (id, kind, file, checksum, status, started_at, started_by) OVERRIDING SYSTEM VALUE
                SELECT :now, kind, file, 'z', 'ACTIVE', now(), 'test' FROM batch WHERE id = :old
                """).param("now", now).param("old", old).update();
    }
}
