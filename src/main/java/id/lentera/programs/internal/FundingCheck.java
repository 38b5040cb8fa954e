package id.lentera.programs.internal;

import static id.lentera.programs.internal.EntryCheck.text;

import id.lentera.programs.DeliveryEntry;
import id.lentera.programs.FundingRule;
import id.lentera.programs.FundingRules;
import id.lentera.programs.FundingSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the money of an entry may pay for it. */
final class FundingCheck {

    private final FundingRules rules;

    FundingCheck(FundingRules rules) {
        this.rules = rules;
    }

    void check(DeliveryEntry entry, @Nullable String spending, EntryRemarks remarks) {
        String words = entry.funding();
        if (words == null || words.isBlank()) {
            return;
        }
        Set<FundingSource> meant = FundingRules.read(words);
        if (meant.isEmpty()) {
            remarks.error(
                    "unknown-funding",
                    "funding",
                    text("Sumber dana “%.60s” tidak dikenal.", "The source of funding “%.60s” is unknown.", words),
                    text(
                            "Pilih salah satu: APBN, APBD provinsi, APBD kabupaten, ADD, DD, DBHCHT, CSR, zakat, mandiri.",
                            "Choose one of: APBN, APBD provinsi, APBD kabupaten, ADD, DD, DBHCHT, CSR, zakat, self."));
        } else if (meant.size() > 1) {
            ambiguous(words, meant, remarks);
        } else {
            judge(meant.iterator().next(), day(entry), spending, remarks);
        }
    }

    private static void ambiguous(String words, Set<FundingSource> meant, EntryRemarks remarks) {
        boolean village = meant.contains(FundingSource.ADD);
        remarks.error(
                "funding-ambiguous",
                "funding",
                text("“%.60s” dapat berarti %s.", "“%.60s” may mean %s.", words, names(meant)),
                village
                        ? text(
                                "Tulis ADD bila uangnya dari transfer kabupaten, DD bila dari Dana Desa APBN; aturannya berbeda.",
                                "Write ADD if the money comes from the regency's transfers, DD if it comes from the village fund of the national budget; their rules differ.")
                        : text("Tulis APBD provinsi atau APBD kabupaten.", "Write APBD provinsi or APBD kabupaten."));
    }

    private void judge(FundingSource source, LocalDate day, @Nullable String spending, EntryRemarks remarks) {
        FundingRule rule = rules.find(spending, source, day).orElse(null);
        if (rule == null || rule.outcome() == FundingRule.Outcome.ALLOWED) {
            return;
        }
        if (rule.outcome() == FundingRule.Outcome.CHECK) {
            remarks.warn(
                    "funding-to-check",
                    "funding",
                    text(
                            "Sumber dana %s perlu diperiksa dahulu untuk program ini.",
                            "Funding from %s has to be checked first for this programme.", source),
                    text("%s. Simpan bila sudah diperiksa.", "%s. Save it once that was checked.", rule.reference()));
            return;
        }
        List<FundingSource> allowed = rules.listAllowed(spending, day);
        remarks.error(
                "funding-forbidden",
                "funding",
                text(
                        "Sumber dana %s dilarang untuk program ini: %s.",
                        "Funding from %s is forbidden for this programme: %s.", source, rule.reference()),
                allowed.isEmpty()
                        ? text("Pilih sumber dana lain.", "Choose another source of funding.")
                        : text("Yang diperbolehkan: %s.", "Allowed are: %s.", names(allowed)));
    }

    private static LocalDate day(DeliveryEntry entry) {
        return entry.happenedOn() != null
                ? entry.happenedOn()
                : LocalDate.of(Math.clamp(entry.year(), 1, 9999), 12, 31);
    }

    private static String names(Iterable<FundingSource> sources) {
        return java.util.stream.StreamSupport.stream(sources.spliterator(), false)
                .map(FundingSource::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
