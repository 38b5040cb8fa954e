package id.lentera.programs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.platform.LocalizedText;
import id.lentera.programs.Accumulation;
import id.lentera.programs.DeliveryEntry;
import id.lentera.programs.DeliveryStage;
import id.lentera.programs.EntryFinding;
import id.lentera.programs.FundingRule;
import id.lentera.programs.FundingRule.Outcome;
import id.lentera.programs.FundingRules;
import id.lentera.programs.FundingSource;
import id.lentera.programs.Partner;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeRegister;
import id.lentera.programs.Strategy;
import id.lentera.provenance.Severity;
import id.lentera.provenance.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each kind of bad input has one sentence and a suggestion. */
class EntryCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Source SOURCE = new Source("s", "p", "t", 2024, null, null, null);
    private static final LocalizedText REFERENCE = new LocalizedText("SE 4/PRI.00/I/2024", "Circular 4/PRI.00/I/2024");
    private static final FundingRules RULES = new FundingRules(List.of(
            rule("dd", FundingSource.DD, LocalDate.of(2024, 1, 5), Outcome.FORBIDDEN),
            rule("add", FundingSource.ADD, null, Outcome.ALLOWED),
            rule("csr", FundingSource.CSR, null, Outcome.CHECK)));

    @Test
    void a_good_entry_passes() {
        assertThat(check(entry(10L, 8L, 1_000L, 900L, "ADD", "Lazismu"))).isEmpty();
    }

    @Test
    void reached_above_target_is_a_question_and_negative_money_is_refused() {
        EntryFinding above = only(check(entry(10L, 11L, 1_000L, 900L, "ADD", null)));
        assertThat(above.code()).isEqualTo("reached-above-target");
        assertThat(above.severity()).isEqualTo(Severity.WARNING);
        assertThat(above.message().id()).isEqualTo("Capaian 11 melebihi sasaran 10.");

        EntryFinding negative = only(check(entry(10L, 8L, -5L, null, "ADD", null)));
        assertThat(negative.code()).isEqualTo("negative-money");
        assertThat(negative.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void an_unknown_partner_or_programme_is_answered_with_the_nearest_name() {
        EntryFinding partner = only(check(entry(10L, 8L, null, null, "ADD", "Lazizmu")));
        assertThat(partner.code()).isEqualTo("unknown-partner");
        assertThat(partner.suggestion().id()).isEqualTo("Maksud Anda Lazismu?");

        DeliveryEntry typo = new DeliveryEntry(
                null,
                null,
                "jamsostk",
                "53.02",
                2024,
                null,
                DeliveryStage.INSTALLED,
                1L,
                1L,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(only(check(typo)).suggestion().id()).isEqualTo("Maksud Anda jamsostek?");
    }

    @Test
    void a_date_before_the_programme_began_names_the_year_it_began() {
        DeliveryEntry early = new DeliveryEntry(
                null,
                null,
                "jamsostek",
                "53.02",
                2016,
                null,
                DeliveryStage.INSTALLED,
                1L,
                1L,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        EntryFinding finding = only(check(early));
        assertThat(finding.code()).isEqualTo("before-programme");
        assertThat(finding.message().id()).contains("baru mulai tahun 2017");
    }

    @Test
    void at26_duesFromDanaDesaAreForbiddenFromAddAllowedAndInAmbiguousWordsAsked() {
        EntryFinding forbidden = only(check(entry(10L, 8L, null, null, "DD", null)));
        assertThat(forbidden.code()).isEqualTo("funding-forbidden");
        assertThat(forbidden.message().id()).contains("SE 4/PRI.00/I/2024");
        assertThat(forbidden.suggestion().id()).isEqualTo("Yang diperbolehkan: ADD.");

        assertThat(check(entry(10L, 8L, null, null, "ADD", null))).isEmpty();

        EntryFinding asked = only(check(entry(10L, 8L, null, null, "dana desa", null)));
        assertThat(asked.code()).isEqualTo("funding-ambiguous");
        assertThat(asked.message().id()).isEqualTo("“dana desa” dapat berarti ADD, DD.");

        assertThat(only(check(entry(10L, 8L, null, null, "Anggaran Dana Desa (ADD)", null)))
                        .code())
                .isEqualTo("funding-ambiguous");
        assertThat(only(check(entry(10L, 8L, null, null, "CSR", null))).severity())
                .isEqualTo(Severity.WARNING);
        assertThat(only(check(entry(10L, 8L, null, null, "uang kas", null))).code())
                .isEqualTo("unknown-funding");
    }

    @Test
    void a_rule_speaks_only_of_its_own_days() {
        assertThat(RULES.find("JAMSOSTEK", FundingSource.DD, LocalDate.of(2024, 1, 4)))
                .isEmpty();
        assertThat(RULES.find("JAMSOSTEK", FundingSource.DD, LocalDate.of(2024, 1, 5)))
                .hasValueSatisfying(rule -> assertThat(rule.outcome()).isEqualTo(Outcome.FORBIDDEN));
        assertThat(RULES.find("ELECTRICITY", FundingSource.DD, TODAY)).isEmpty();
    }

    @Test
    void what_is_decided_needs_its_basis_and_rows_may_not_repeat() {
        DeliveryEntry decided = new DeliveryEntry(
                null,
                null,
                "jamsostek",
                "53.02",
                2024,
                null,
                DeliveryStage.DECIDED,
                5L,
                null,
                null,
                null,
                null,
                null,
                null,
                " ",
                null);
        assertThat(check(decided)).extracting(EntryFinding::code).containsExactly("decided-without-basis");
        assertThat(check(entry(1L, 1L, null, null, null, null), entry(2L, 1L, null, null, null, null)))
                .extracting(EntryFinding::code, EntryFinding::row)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("duplicate-delivery", 2));
    }

    private static List<EntryFinding> check(DeliveryEntry... entries) {
        Programme programme = new Programme(
                "jamsostek",
                new LocalizedText("Jamsostek pekerja rentan", "Vulnerable workers"),
                "SOCIAL_SECURITY",
                "persons",
                Accumulation.STOCK,
                new LocalizedText("-", "-"),
                List.of(new Partner("Lazismu", "DONOR", null, SOURCE)),
                List.of(),
                List.of());
        ProgrammeRegister register = new ProgrammeRegister(
                Strategy.BURDEN, "JAMSOSTEK", null, null, 2017, null, null, null, List.of(), null, SOURCE);
        return new EntryCheck(
                        Map.of("jamsostek", programme),
                        _ -> register,
                        RULES,
                        code -> code.equals("53.02") ? OptionalInt.of(1) : OptionalInt.empty(),
                        TODAY)
                .check(List.of(entries));
    }

    private static EntryFinding only(List<EntryFinding> findings) {
        assertThat(findings).hasSize(1);
        EntryFinding finding = findings.getFirst();
        assertThat(finding.message().id()).endsWith(".");
        assertThat(finding.suggestion().id()).matches(".*[.?]");
        assertThat(finding.suggestion().en()).isNotBlank();
        return finding;
    }

    private static DeliveryEntry entry(
            @Nullable Long target,
            @Nullable Long reached,
            @Nullable Long planned,
            @Nullable Long spent,
            @Nullable String funding,
            @Nullable String partner) {
        return new DeliveryEntry(
                null,
                null,
                "jamsostek",
                "53.02",
                2024,
                LocalDate.of(2024, 6, 1),
                DeliveryStage.INSTALLED,
                target,
                reached,
                null,
                planned,
                spent,
                funding,
                partner,
                null,
                null);
    }

    private static FundingRule rule(String id, FundingSource source, @Nullable LocalDate from, Outcome outcome) {
        return new FundingRule(id, "JAMSOSTEK", source, from, null, outcome, REFERENCE, null);
    }
}
