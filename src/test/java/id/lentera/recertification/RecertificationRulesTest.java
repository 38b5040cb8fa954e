package id.lentera.recertification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.platform.ProblemException;
import id.lentera.recertification.Cohort.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecertificationRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void every_way_through_recertification_ends_in_transition_or_graduation() {
        for (RecertState state : RecertState.values()) {
            assertThat(state.next()).doesNotContain(state);
            assertThat(state.next().isEmpty())
                    .isEqualTo(Set.of(RecertState.FINAL_GRADUASI, RecertState.FINAL_TRANSISI)
                            .contains(state));
        }
        assertThat(RecertState.BELUM_DISURVEI.next()).doesNotContain(RecertState.HASIL_GRADUASI);
    }

    @Test
    void a_standing_is_the_sum_of_its_moves_and_keeps_all_households() {
        Cohort cohort = new Cohort(
                1,
                "53.02",
                "TTS",
                2007,
                100,
                4,
                List.of(
                        new Move(RecertState.BELUM_DISURVEI, RecertState.DISURVEI, 90),
                        new Move(RecertState.DISURVEI, RecertState.HASIL_TRANSISI, 50),
                        new Move(RecertState.DISURVEI, RecertState.HASIL_GRADUASI, 30),
                        new Move(RecertState.HASIL_TRANSISI, RecertState.HASIL_DISERAHKAN, 45)));
        assertThat(cohort.standing())
                .containsEntry(RecertState.BELUM_DISURVEI, 10L)
                .containsEntry(RecertState.DISURVEI, 10L)
                .containsEntry(RecertState.HASIL_TRANSISI, 5L)
                .containsEntry(RecertState.HASIL_DISERAHKAN, 45L);
        assertThat(cohort.standing().values().stream().mapToLong(n -> n).sum()).isEqualTo(100);
        assertThat(cohort.reached(RecertState.HASIL_TRANSISI)).isEqualTo(50);
    }

    @Test
    void complaints_are_counted_with_median_days_and_changed_results() {
        ComplaintFigures figures = ComplaintFigures.of(
                List.of(
                        complaint(ComplaintState.SELESAI, DAY.plusDays(4), true),
                        complaint(ComplaintState.SELESAI, DAY.plusDays(10), false),
                        complaint(ComplaintState.DITOLAK, DAY.plusDays(7), false),
                        complaint(ComplaintState.DITANGANI, null, false)),
                DAY.plusDays(20));
        assertThat(figures.medianDays()).isEqualByComparingTo("7");
        assertThat(figures.reversedShare()).isEqualByComparingTo("33.33");
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.open()).isEqualTo(1);
        assertThat(ComplaintFigures.of(List.of(), DAY).medianDays()).isNull();
    }

    @Test
    void at32_a_share_of_19_of_20_is_not_published_since_one_is_left() {
        List<Complaint> closed =
                new ArrayList<>(Collections.nCopies(19, complaint(ComplaintState.SELESAI, DAY.plusDays(4), true)));
        closed.add(complaint(ComplaintState.SELESAI, DAY.plusDays(4), false));
        assertThat(ComplaintFigures.of(closed, DAY).reversedShare()).isEqualByComparingTo("95");
        assertThat(ComplaintFigures.of(closed, DAY).published().reversedShare()).isNull();
        assertThat(ComplaintFigures.of(closed, DAY).published().reversed()).isNull();
    }

    @Test
    void published_counts_hide_small_ones_and_what_would_give_them_away() {
        List<Complaint> few = Collections.nCopies(4, complaint(ComplaintState.DITANGANI, null, false));
        ComplaintFigures hidden = ComplaintFigures.of(few, DAY).published();
        assertThat(hidden.all()).isNull();
        assertThat(hidden.byType()).isEmpty();

        List<Complaint> mixed =
                new ArrayList<>(Collections.nCopies(6, complaint(ComplaintState.DITANGANI, null, false)));
        mixed.addAll(Collections.nCopies(3, complaint(ComplaintState.SELESAI, DAY.plusDays(4), true)));
        ComplaintFigures parts = ComplaintFigures.of(mixed, DAY).published();
        assertThat(parts.all()).isEqualTo(9);
        assertThat(parts.open()).as("the rest of a small count").isNull();
        assertThat(parts.closed()).isNull();
        assertThat(parts.medianDays()).isNull();
        assertThat(parts.byState()).isEmpty();

        List<Complaint> many = Collections.nCopies(12, complaint(ComplaintState.DITANGANI, null, false));
        assertThat(ComplaintFigures.of(many, DAY).published()).isEqualTo(ComplaintFigures.of(many, DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIK 5302010101010001",
                "nomor 53.02.01-0101 0100.01 sudah dicatat",
                "KK ٥٣٠٢٠١٠١٠١٠١٠٠٠١",
                "531234567890123456 pegawai"
            })
    void identity_numbers_are_refused_however_they_are_written(String text) {
        assertThatThrownBy(() -> FreeText.check(text))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo("identity-number"));
    }

    @Test
    void ordinary_remarks_pass() {
        assertThat(FreeText.check("  Rapat 12-03-2026, 15 rumah tangga, surat 440/12.  "))
                .isEqualTo("Rapat 12-03-2026, 15 rumah tangga, surat 440/12.");
    }

    private static Complaint complaint(ComplaintState state, @Nullable LocalDate closed, boolean reversed) {
        return new Complaint(
                1, "53.02", "TTS", 2007, "LAINNYA", "DESA", state, DAY, DAY.plusDays(14), closed, reversed, 0);
    }
}
