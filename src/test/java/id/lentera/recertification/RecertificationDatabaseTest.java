package id.lentera.recertification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import id.lentera.DatabaseTest;
import id.lentera.Pages;
import id.lentera.areas.AreaCode;
import id.lentera.platform.LoadProgress;
import id.lentera.platform.ProblemException;
import id.lentera.recertification.Cohort.Move;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.jdbc.Sql;

@DatabaseTest
@Sql("/recertification/lists.sql")
@WithMockUser(username = "petugas", roles = "ADMIN")
class RecertificationDatabaseTest extends SpringBrowserlessTest {

    private static final AreaCode TTS = new AreaCode("53.02");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private CohortService cohorts;

    @Autowired
    private ComplaintService complaints;

    @Autowired
    private RecertificationQueries queries;

    @Autowired
    private LoadProgress progress;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingIsBeingLoaded() {
        progress.ready();
    }

    @Test
    void households_move_only_along_the_workflow_and_never_more_than_there_are() {
        long id = cohorts.open(TTS, 2007, 100);
        cohorts.move(id, 0, new Move(RecertState.BELUM_DISURVEI, RecertState.DISURVEI, 90), DAY, "Survei selesai");
        assertProblem(
                "bad-step",
                () -> cohorts.move(
                        id, 1, new Move(RecertState.BELUM_DISURVEI, RecertState.HASIL_GRADUASI, 1), DAY, "Lompat"));
        assertProblem(
                "too-many",
                () -> cohorts.move(
                        id, 1, new Move(RecertState.DISURVEI, RecertState.HASIL_TRANSISI, 91), DAY, "Terlalu banyak"));
        assertProblem(
                "bad-day",
                () -> cohorts.move(
                        id,
                        1,
                        new Move(RecertState.DISURVEI, RecertState.HASIL_TRANSISI, 1),
                        LocalDate.of(2099, 1, 1),
                        "Nanti"));
        assertProblem(
                "identity-number",
                () -> cohorts.move(
                        id,
                        1,
                        new Move(RecertState.DISURVEI, RecertState.HASIL_TRANSISI, 1),
                        DAY,
                        "NIK 5302 0101 0101 0001"));
        Cohort cohort = queries.listCohorts(TTS).getFirst();
        assertThat(cohort.version()).isEqualTo(1);
        assertThat(cohort.standing()).containsEntry(RecertState.DISURVEI, 90L);
        assertProblem("cohort-exists", () -> cohorts.open(TTS, 2007, 5));
        assertProblem("not-a-regency", () -> cohorts.open(new AreaCode("53"), 2007, 5));
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM recert_move").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_later_of_two_saves_is_told_and_nothing_is_overwritten() {
        long cohort = cohorts.open(TTS, 2007, 100);
        cohorts.move(cohort, 0, new Move(RecertState.BELUM_DISURVEI, RecertState.DISURVEI, 60), DAY, "Orang pertama");
        assertProblem(
                "changed-meanwhile",
                () -> cohorts.move(
                        cohort, 0, new Move(RecertState.BELUM_DISURVEI, RecertState.DISURVEI, 30), DAY, "Orang kedua"));
        assertThat(queries.listCohorts(TTS).getFirst().reached(RecertState.DISURVEI))
                .isEqualTo(60);

        complaints.receive(cohort, "LAINNYA", "DESA", DAY, "Keluarga merasa hasil keliru");
        Complaint seen = complaints.list().getFirst();
        complaints.advance(seen, ComplaintState.DIDOKUMENTASI, DAY, "Orang pertama", false);
        assertProblem(
                "changed-meanwhile",
                () -> complaints.advance(seen, ComplaintState.DIDOKUMENTASI, DAY, "Orang kedua", false));
        assertThat(complaints.listSteps(seen.id())).hasSize(2);

        ListEntry type = queries.listTypes().getFirst();
        complaints.saveType(type);
        assertProblem("changed-meanwhile", () -> complaints.saveType(type));
    }

    @Test
    void a_complaint_is_forwarded_settled_and_counted_with_its_whole_history() {
        long cohort = cohorts.open(TTS, 2007, 100);
        long id = complaints.receive(cohort, "LAINNYA", "DESA", DAY, "Hasil tidak sesuai keadaan");
        for (ComplaintState to : new ComplaintState[] {
            ComplaintState.DIDOKUMENTASI,
            ComplaintState.DIANALISIS,
            ComplaintState.DITERUSKAN,
            ComplaintState.DITERIMA,
            ComplaintState.DIDOKUMENTASI,
            ComplaintState.DIANALISIS,
            ComplaintState.DIKLARIFIKASI,
            ComplaintState.DITANGANI,
            ComplaintState.SELESAI
        }) {
            complaints.advance(only(), to, DAY.plusDays(6), "Langkah dicatat", true);
        }
        Complaint settled = only();
        assertThat(settled.level()).isEqualTo("KABUPATEN");
        assertThat(settled.due()).isEqualTo(DAY.plusDays(6 + 14));
        assertThat(settled.reversed()).isTrue();
        assertThat(complaints.listSteps(id)).hasSize(10).allMatch(step -> step.by()
                .equals("petugas"));
        assertThat(queries.getComplaints(TTS).all()).as("few are not published").isNull();
        ComplaintFigures figures = ComplaintFigures.of(complaints.list(), DAY);
        assertThat(figures.medianDays()).isEqualByComparingTo("6");
        assertThat(figures.reversedShare()).isEqualByComparingTo("100");
        assertProblem("bad-step", () -> complaints.advance(settled, ComplaintState.DITANGANI, DAY, "Lagi", false));
    }

    @Test
    void an_administrator_sees_the_desk_and_a_remark_field() {
        long cohort = cohorts.open(TTS, 2007, 100);
        complaints.receive(cohort, "LAINNYA", "DESA", DAY, "Hasil tidak sesuai keadaan");
        Pages.open("pengaduan");
        assertThat(page()).contains("Meja pengaduan", "Timor Tengah Selatan · 2007", "Batas");
        assertThat($view(Button.class).withText("Terima pengaduan").exists()).isTrue();
        Pages.open("resertifikasi?within=53");
        assertThat(page()).contains("Timor Tengah Selatan", "belum disurvei 100");
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void others_see_numbers_only_and_may_change_nothing() {
        Pages.open("pengaduan");
        assertThat(page()).contains("Masuk").doesNotContain("Terima pengaduan");
        assertThatThrownBy(() -> complaints.list()).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> cohorts.open(TTS, 2007, 1)).isInstanceOf(AuthorizationDeniedException.class);
    }

    private Complaint only() {
        return complaints.list().getFirst();
    }

    private static void assertProblem(String code, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private String page() {
        return Objects.requireNonNull(getCurrentView()).getElement().getTextRecursively();
    }
}
