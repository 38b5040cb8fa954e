package id.lentera.decisions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.decisions.Adoption;
import id.lentera.decisions.Adoption.Participant;
import id.lentera.decisions.Adoption.Pick;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer;
import id.lentera.decisions.RunDocument;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

class AdoptionCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void without_picks_the_first_areas_are_chosen() {
        Adoption checked = AdoptionCheck.check(adoption("Judul", "Alasan", List.of(), List.of()), run(), TODAY);
        assertThat(checked.picks()).extracting(Pick::code).containsExactly("53.01", "53.02");
        assertThat(checked.passedOver()).isEmpty();
    }

    @Test
    void a_choice_that_departs_from_the_ranking_needs_a_reason_on_both_sides() {
        List<Pick> picks = List.of(new Pick("53.01", null), new Pick("53.03", "Bencana gempa bumi."));
        assertThat(problem(adoption("Judul", "Alasan", picks, List.of())))
                .contains("Area 2", "menyimpang dari peringkat");
        assertThat(problem(adoption("Judul", "Alasan", List.of(new Pick("53.03", " ")), List.of())))
                .contains("Area 3");

        Adoption checked = AdoptionCheck.check(
                adoption("Judul", "Alasan", picks, List.of(new Pick("53.02", "Sudah dilayani program lain."))),
                run(),
                TODAY);
        assertThat(checked.passedOver()).containsExactly(new Pick("53.02", "Sudah dilayani program lain."));
    }

    @Test
    void an_area_that_is_not_assessed_may_be_chosen_with_a_reason_an_unknown_one_never() {
        assertThat(AdoptionCheck.check(
                                adoption(
                                        "Judul",
                                        "Alasan",
                                        List.of(
                                                new Pick("53.01", null),
                                                new Pick("53.02", null),
                                                new Pick("53.99", "Datanya menyusul.")),
                                        List.of()),
                                run(),
                                TODAY)
                        .picks())
                .hasSize(3);
        assertThat(problem(adoption("Judul", "Alasan", List.of(new Pick("99.99", "Alasan")), List.of())))
                .contains("tidak ada dalam hitungan");
        assertThat(problem(adoption(
                        "Judul", "Alasan", List.of(new Pick("53.01", null), new Pick("53.01", null)), List.of())))
                .contains("dua kali");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5301234567890123", "NIK 53-0123-4567-8901-23 disebut", "19801231 200501 1 001"})
    void identity_numbers_are_refused_wherever_they_stand(String number) {
        assertThat(problem(adoption("Judul", "Atas usul " + number, List.of(), List.of())))
                .contains("16 angka");
        assertThat(problem(adoption("Judul " + number, "Alasan", List.of(), List.of())))
                .contains("16 angka");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bapak Yosef", "Ibu Maria", "Drs. Anton", "Yosef Lema, S.E.", "Sdr. Anton", "Ir. Maria"})
    void people_are_named_by_institution_and_role_only(String person) {
        assertThatThrownBy(() ->
                        AdoptionCheck.check(adoption(List.of(new Participant(person, "Kepala Dinas"))), run(), TODAY))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.text().id()).contains("bukan nama orang"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bappeda Provinsi NTT",
                "Dinas ESDM Prov. NTT",
                "Pemerintah Ibu Kota Nusantara",
                "Dinas Kesehatan Ibu dan Anak"
            })
    void institutions_pass(String body) {
        assertThat(AdoptionCheck.check(adoption(List.of(new Participant(body, "Sekretaris"))), run(), TODAY)
                        .participants())
                .hasSize(1);
    }

    @Test
    void a_day_to_come_and_a_text_without_an_end_are_refused() {
        Adoption tomorrow = new Adoption(
                "Judul",
                "Alasan",
                TODAY.plusDays(1),
                List.of(new Participant("Bappeda", "Kepala")),
                null,
                List.of(),
                List.of(),
                null);
        assertThat(problem(tomorrow)).contains("hari ini");
        assertThat(problem(adoption("J".repeat(161), "Alasan", List.of(), List.of())))
                .contains("160");
        assertThat(problem(adoption(List.of()))).contains("peserta");
    }

    private static String problem(Adoption adoption) {
        try {
            AdoptionCheck.check(adoption, run(), TODAY);
            return "";
        } catch (ProblemException e) {
            return e.text().id();
        }
    }

    private static Adoption adoption(List<Participant> participants) {
        return new Adoption("Judul", "Alasan", TODAY, participants, null, List.of(), List.of(), null);
    }

    private static Adoption adoption(String title, String reason, List<Pick> picks, List<Pick> passedOver) {
        return new Adoption(
                title, reason, TODAY, List.of(new Participant("Bappeda", "Kepala")), null, picks, passedOver, null);
    }

    private static FrozenRun run() {
        List<RunAnswer.Item> items =
                IntStream.rangeClosed(1, 4).mapToObj(AdoptionCheckTest::item).toList();
        LocalizedText text = new LocalizedText("x", "x");
        RunAnswer answer = new RunAnswer(
                new RunAnswer.Recipe(
                        null,
                        null,
                        null,
                        "regency",
                        "53",
                        "NTT",
                        "single",
                        text,
                        "mean",
                        new RunAnswer.ReferenceSet(4, 5),
                        text,
                        null,
                        null,
                        null,
                        null,
                        new RunAnswer.Robustness(0, null, null),
                        List.of()),
                4,
                items,
                List.of(new RunAnswer.NotAssessed("53.99", "Area 99", text)),
                List.of(),
                List.of());
        return new FrozenRun(
                new RunDocument(1, node(), 2, node(), List.of(), null, List.of(), null), answer, "0".repeat(64));
    }

    private static tools.jackson.databind.JsonNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static RunAnswer.Item item(int rank) {
        @Nullable Integer none = null;
        return new RunAnswer.Item(
                "53.0" + rank,
                "Area " + rank,
                rank,
                BigDecimal.ONE,
                none,
                none,
                none,
                List.of(),
                List.of(rank, rank),
                null,
                null,
                null);
    }
}
