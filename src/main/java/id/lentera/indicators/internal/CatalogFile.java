package id.lentera.indicators.internal;

import id.lentera.indicators.Indicator;
import id.lentera.indicators.Thresholds;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads definitions out of the rows of {@code catalog.csv}. */
final class CatalogFile {

    static final List<String> COLUMNS = List.of(
            "id",
            "position",
            "theme",
            "kind",
            "unit",
            "direction",
            "name_id",
            "name_en",
            "definition_id",
            "definition_en");
    private static final Set<String> UNITS =
            Set.of("percent", "persons", "thousand_persons", "households", "customers", "villages", "index", "rupiah");

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    CatalogFile(String file) {
        this.file = file;
    }

    List<Finding> findings() {
        return findings;
    }

    List<CatalogRow> read(List<Row> rows) {
        return rows.stream().flatMap(row -> read(row).stream()).toList();
    }

    private Optional<CatalogRow> read(Row row) {
        Optional<String> wrong = Stream.of(
                        wrongIf(
                                "id",
                                !row.text("id").matches("[a-z0-9_]{1,80}")
                                        || row.text("id").endsWith("_alt")),
                        wrongIf("position", !row.text("position").matches("\\d{1,6}")),
                        wrongIf("kind", isNotOneOf(row.text("kind"), Indicator.Kind.values())),
                        wrongIf("direction", isNotOneOf(row.text("direction"), Indicator.Direction.values())),
                        wrongIf(
                                "thresholds",
                                row.optional("thresholds") != null
                                        && thresholds(row).isEmpty()),
                        wrongIf("unit", !UNITS.contains(row.text("unit"))),
                        COLUMNS.stream()
                                .filter(column -> row.text(column).isEmpty())
                                .findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> wrongIf("id", !ids.add(row.text("id"))));
        if (wrong.isPresent()) {
            findings.add(Defect.BAD_DEFINITION.of(file, row.number(), row.text(wrong.get()), wrong.get()));
            return Optional.empty();
        }
        return Optional.of(new CatalogRow(indicator(row), Integer.parseInt(row.text("position"))));
    }

    private static Indicator indicator(Row row) {
        return new Indicator(
                row.text("id"),
                text(row, "name"),
                row.text("unit"),
                Indicator.Kind.valueOf(row.text("kind")),
                Indicator.Direction.valueOf(row.text("direction")),
                row.text("theme"),
                text(row, "definition"),
                row.optional("numerator"),
                row.optional("denominator"),
                caveat(row),
                thresholds(row).orElse(null));
    }

    private static Optional<Thresholds> thresholds(Row row) {
        return Thresholds.parse(
                row.optional("thresholds"),
                row.optional("threshold_labels_id"),
                row.optional("threshold_labels_en"),
                row.optional("threshold_source"));
    }

    private static LocalizedText text(Row row, String column) {
        return new LocalizedText(row.text(column + "_id"), row.text(column + "_en"));
    }

    /** A caveat written in one language only is shown in that language to everyone. */
    private static @Nullable LocalizedText caveat(Row row) {
        String id = row.text("caveat_id");
        String en = row.text("caveat_en");
        return id.isEmpty() && en.isEmpty() ? null : new LocalizedText(id.isEmpty() ? en : id, en.isEmpty() ? id : en);
    }

    private static Optional<String> wrongIf(String column, boolean wrong) {
        return wrong ? Optional.of(column) : Optional.empty();
    }

    private static boolean isNotOneOf(String word, Enum<?>[] words) {
        return Arrays.stream(words).noneMatch(w -> w.name().equals(word));
    }
}
