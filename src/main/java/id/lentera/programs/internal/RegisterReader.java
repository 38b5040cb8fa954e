package id.lentera.programs.internal;

import id.lentera.programs.FundingRule;
import id.lentera.programs.FundingRules;
import id.lentera.programs.FundingSource;
import id.lentera.programs.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and checks rows of register.csv; an empty cell is unknown. */
final class RegisterReader {

    static final List<String> COLUMNS = List.of(
            "programme_id",
            "strategy",
            "spending",
            "owner_id",
            "owner_en",
            "legal_base_id",
            "legal_base_en",
            "first_year",
            "last_year",
            "unit_cost",
            "cost_note_id",
            "cost_note_en",
            "funding",
            "threshold",
            "source_id");

    private final Set<String> programmes;
    private final Predicate<String> sources;
    private final FundingRules rules;
    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();

    RegisterReader(Set<String> programmes, Predicate<String> sources, FundingRules rules, LocalDate today) {
        this.programmes = programmes;
        this.sources = sources;
        this.rules = rules;
        this.today = today;
    }

    /** Null for a row that was reported. */
    @Nullable
    RegisterRow read(CsvRow row) {
        if (!known(row) || !numbers(row) || !years(row)) {
            return null;
        }
        Strategy strategy = word(Strategy.values(), row.text("strategy"));
        if (strategy == null && !row.text("strategy").isEmpty()) {
            row.error(
                    "unknown-strategy",
                    "strategy",
                    "Strategi harus BURDEN, INCOME, POCKETS atau kosong.",
                    "The strategy must be BURDEN, INCOME, POCKETS or empty.");
            return null;
        }
        List<FundingSource> funding = funding(row);
        if (funding != null) {
            funding.forEach(source -> judge(row, source));
        }
        return funding == null ? null : entry(row, strategy, funding);
    }

    /** A source that may not pay is said, but what the register says is kept. */
    private void judge(CsvRow row, FundingSource source) {
        Integer last = number(row, "last_year");
        LocalDate day = last == null || last >= today.getYear() ? today : LocalDate.of(last, 12, 31);
        rules.find(row.optional("spending"), source, day)
                .filter(rule -> rule.outcome() != FundingRule.Outcome.ALLOWED)
                .ifPresent(rule -> {
                    boolean forbidden = rule.outcome() == FundingRule.Outcome.FORBIDDEN;
                    row.warn(
                            forbidden ? "funding-forbidden" : "funding-to-check",
                            "funding",
                            "Sumber dana %s %s untuk program ini: %s."
                                    .formatted(
                                            source,
                                            forbidden ? "dilarang" : "perlu diperiksa",
                                            rule.reference().id()),
                            "Funding from %s %s for this programme: %s."
                                    .formatted(
                                            source,
                                            forbidden ? "is forbidden" : "has to be checked",
                                            rule.reference().en()));
                });
    }

    private static RegisterRow entry(CsvRow row, @Nullable Strategy strategy, List<FundingSource> funding) {
        return new RegisterRow(
                row.text("programme_id"),
                strategy,
                row.optional("spending"),
                row.optional("owner_id"),
                row.optional("owner_en"),
                row.optional("legal_base_id"),
                row.optional("legal_base_en"),
                number(row, "first_year"),
                number(row, "last_year"),
                row.text("unit_cost").isEmpty() ? null : Long.valueOf(row.text("unit_cost")),
                row.optional("cost_note_id"),
                row.optional("cost_note_en"),
                funding,
                number(row, "threshold"),
                row.optional("source_id"));
    }

    private boolean known(CsvRow row) {
        String id = row.text("programme_id");
        if (!programmes.contains(id)) {
            row.error(
                    "unknown-programme",
                    "programme_id",
                    "Program ini tidak ada di programmes.csv.",
                    "This programme is not in programmes.csv.");
            return false;
        }
        if (!seen.add(id)) {
            row.error(
                    "duplicate-programme",
                    "programme_id",
                    "Program ini sudah ada di baris sebelumnya.",
                    "This programme occurs in an earlier row.");
            return false;
        }
        String source = row.text("source_id");
        if (!source.isEmpty() && !sources.test(source)) {
            row.error(
                    "unknown-source",
                    "source_id",
                    "Sumber ini tidak ada di sources.csv.",
                    "This source is not in sources.csv.");
            return false;
        }
        return true;
    }

    private static boolean numbers(CsvRow row) {
        return matches(row, "first_year", "(19|20)\\d\\d")
                && matches(row, "last_year", "(19|20)\\d\\d")
                && matches(row, "unit_cost", "\\d{1,13}")
                && matches(row, "threshold", "[1-9]\\d?|100");
    }

    private static boolean years(CsvRow row) {
        Integer first = number(row, "first_year");
        Integer last = number(row, "last_year");
        if (first != null && last != null && last < first) {
            row.error(
                    "years-reversed",
                    "last_year",
                    "Tahun terakhir mendahului tahun pertama.",
                    "The last year comes before the first.");
            return false;
        }
        return true;
    }

    private static boolean matches(CsvRow row, String column, String shape) {
        boolean good = row.text(column).isEmpty() || row.text(column).matches(shape);
        if (!good) {
            row.error(
                    "bad-number",
                    column,
                    "Nilai ini bukan bilangan yang sah untuk kolom " + column + ".",
                    "This is not a valid number for column " + column + ".");
        }
        return good;
    }

    private static @Nullable List<FundingSource> funding(CsvRow row) {
        List<FundingSource> sources = new ArrayList<>();
        for (String word : row.text("funding").split("\\|", -1)) {
            FundingSource source = word(FundingSource.values(), word.strip());
            if (source != null) {
                sources.add(source);
            } else if (!word.isBlank()) {
                String allowed = Arrays.toString(FundingSource.values());
                row.error(
                        "unknown-funding",
                        "funding",
                        "Sumber dana harus salah satu dari " + allowed + ".",
                        "The source of funding must be one of " + allowed + ".");
                return null;
            }
        }
        return sources;
    }

    private static @Nullable Integer number(CsvRow row, String column) {
        return row.text(column).isEmpty() ? null : Integer.valueOf(row.text(column));
    }

    private static <E extends Enum<E>> @Nullable E word(E[] words, String text) {
        return Stream.of(words).filter(w -> w.name().equals(text)).findFirst().orElse(null);
    }
}
