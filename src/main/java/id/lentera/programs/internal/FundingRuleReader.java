package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.programs.FundingRule;
import id.lentera.programs.FundingSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads and checks rows of funding_rules.csv. */
final class FundingRuleReader {

    static final List<String> COLUMNS = List.of(
            "id",
            "spending",
            "funding",
            "valid_from",
            "valid_to",
            "outcome",
            "reference_id",
            "reference_en",
            "source_id");
    private static final List<String> REQUIRED =
            List.of("id", "spending", "funding", "outcome", "reference_id", "reference_en");

    private final Predicate<String> sources;
    private final Set<String> seen = new HashSet<>();

    /** A usable row. */
    record Row(
            String id,
            String spending,
            FundingSource funding,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            FundingRule.Outcome outcome,
            LocalizedText reference,
            @Nullable String sourceId) {}

    FundingRuleReader(Predicate<String> sources) {
        this.sources = sources;
    }

    @Nullable
    Row read(CsvRow row) {
        if (!row.complete(REQUIRED) || !known(row)) {
            return null;
        }
        Optional<FundingSource> funding = word(row, "funding", FundingSource.values());
        Optional<FundingRule.Outcome> outcome = word(row, "outcome", FundingRule.Outcome.values());
        if (funding.isEmpty() || outcome.isEmpty() || !date(row, "valid_from") || !date(row, "valid_to")) {
            return null;
        }
        LocalDate from = row.text("valid_from").isEmpty() ? null : LocalDate.parse(row.text("valid_from"));
        LocalDate to = row.text("valid_to").isEmpty() ? null : LocalDate.parse(row.text("valid_to"));
        if (from != null && to != null && to.isBefore(from)) {
            row.error(
                    "dates-reversed",
                    "valid_to",
                    "Aturan berakhir sebelum mulai berlaku.",
                    "The rule ends before it begins.");
            return null;
        }
        return new Row(
                row.text("id"),
                row.text("spending"),
                funding.get(),
                from,
                to,
                outcome.get(),
                row.localized("reference"),
                row.optional("source_id"));
    }

    private boolean known(CsvRow row) {
        if (!seen.add(row.text("id"))) {
            row.error(
                    "duplicate-rule",
                    "id",
                    "Id aturan ini sudah ada di baris sebelumnya.",
                    "This id of a rule occurs in an earlier row.");
            return false;
        }
        if (!row.text("source_id").isEmpty() && !sources.test(row.text("source_id"))) {
            row.error(
                    "unknown-source",
                    "source_id",
                    "Sumber ini tidak ada di sources.csv.",
                    "This source is not in sources.csv.");
            return false;
        }
        return true;
    }

    private static <E extends Enum<E>> Optional<E> word(CsvRow row, String column, E[] words) {
        Optional<E> found = Arrays.stream(words)
                .filter(w -> w.name().equals(row.text(column)))
                .findFirst();
        if (found.isEmpty()) {
            String allowed = Arrays.toString(words);
            row.error(
                    "unknown-word",
                    column,
                    "Kolom " + column + " harus salah satu dari " + allowed + ".",
                    "Column " + column + " must be one of " + allowed + ".");
        }
        return found;
    }

    private static boolean date(CsvRow row, String column) {
        String text = row.text(column);
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException _) {
            row.error(
                    "bad-date",
                    column,
                    "Tanggal harus berbentuk 2024-01-05 atau kosong.",
                    "A date must look like 2024-01-05 or be empty.");
            return false;
        }
    }
}
