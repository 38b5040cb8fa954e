package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.programs.DeliveryState;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads and checks rows of deliveries.csv. An unknown target or reached is an empty cell, never a zero. */
final class DeliveryRowReader {

    static final List<String> COLUMNS = List.of(
            "programme_id",
            "area_codes",
            "year",
            "target",
            "reached",
            "basis",
            "state",
            "source_id",
            "note_id",
            "note_en");

    private static final LocalizedText NOT_PUBLISHED = new LocalizedText(
            "Sumber ini tidak menerbitkan sasaran atau capaian.",
            "This source does not publish the target or the delivery.");

    private final Set<String> programmes;
    private final DeliveryAreaReader areas;
    private final Predicate<String> sources;
    private final Set<List<String>> seen = new HashSet<>();

    DeliveryRowReader(Set<String> programmes, AreaIds areas, Predicate<String> sources) {
        this.programmes = programmes;
        this.areas = new DeliveryAreaReader(areas);
        this.sources = sources;
    }

    @Nullable
    DeliveryRow read(CsvRow row) {
        if (!row.complete(List.of("programme_id", "area_codes", "year", "basis", "state", "source_id"))
                || !References.check(row, programmes, sources)) {
            return null;
        }
        List<Integer> areaIds = areas.read(row);
        Optional<Integer> year = year(row);
        Optional<DeliveryState> state = state(row);
        boolean numbers = number(row, "target") & number(row, "reached");
        if (areaIds.isEmpty() || year.isEmpty() || state.isEmpty() || !numbers || !basis(row) || duplicate(row)) {
            return null;
        }
        Long target = value(row, "target");
        Long reached = value(row, "reached");
        warnAboveTarget(row, target, reached);
        return new DeliveryRow(
                row.text("programme_id"),
                areaIds,
                year.get(),
                target,
                reached,
                row.text("basis"),
                state.get(),
                row.text("source_id"),
                row.number(),
                note(row, target == null || reached == null));
    }

    private static void warnAboveTarget(CsvRow row, @Nullable Long target, @Nullable Long reached) {
        if (target != null && reached != null && reached > target) {
            row.warn(
                    "reached-above-target",
                    "reached",
                    "Capaian melebihi sasaran (%d > %d); dimuat seperti diterbitkan.".formatted(reached, target),
                    "More were reached than targeted (%d > %d); loaded as published.".formatted(reached, target));
        }
    }

    private static Optional<Integer> year(CsvRow row) {
        String text = row.text("year");
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (year >= 1945 && year <= 2100) {
                return Optional.of(year);
            }
        }
        row.error("bad-year", "year", "Tahun harus antara 1945 dan 2100.", "The year must be between 1945 and 2100.");
        return Optional.empty();
    }

    private static Optional<DeliveryState> state(CsvRow row) {
        Optional<DeliveryState> state = Arrays.stream(DeliveryState.values())
                .filter(s -> s.name().equals(row.text("state")))
                .findFirst();
        if (state.isEmpty()) {
            String allowed = Arrays.toString(DeliveryState.values());
            row.error(
                    "unknown-state",
                    "state",
                    "Keadaan harus salah satu dari " + allowed + ".",
                    "The state must be one of " + allowed + ".");
        }
        return state;
    }

    private static boolean basis(CsvRow row) {
        boolean good = row.text("basis").matches("[A-Z][A-Z_]{1,39}");
        if (!good) {
            row.error(
                    "bad-basis",
                    "basis",
                    "Dasar harus satu kata huruf besar, misalnya DATA atau MUSYAWARAH.",
                    "The basis must be one word in capitals, for example DATA or MUSYAWARAH.");
        }
        return good;
    }

    /** Whether the cell is empty (unknown) or a whole number that isn't negative. */
    private static boolean number(CsvRow row, String column) {
        String text = row.text(column);
        boolean good = text.isEmpty() || text.matches("\\d{1,12}");
        if (!good && text.matches("-\\d+([.,]\\d+)?")) {
            row.error("negative-value", column, "Jumlah tidak boleh negatif.", "A number must not be negative.");
        } else if (!good) {
            row.error(
                    "bad-number",
                    column,
                    "Jumlah harus bilangan bulat tanpa pemisah ribuan, atau kosong bila tidak diketahui.",
                    "A number must be whole, without separators, or empty when unknown.");
        }
        return good;
    }

    private static @Nullable Long value(CsvRow row, String column) {
        String text = row.text(column);
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    /** A second row with the same key would be counted twice. */
    private boolean duplicate(CsvRow row) {
        Set<String> codes = new TreeSet<>(
                Arrays.asList(row.text("area_codes").replace(" ", "").split("\\|")));
        boolean duplicate = !seen.add(List.of(
                row.text("programme_id"),
                String.join("|", codes),
                row.text("year"),
                row.text("basis"),
                row.text("state")));
        if (duplicate) {
            row.error(
                    "duplicate-delivery",
                    "area_codes",
                    "Program, wilayah, tahun, dasar dan keadaan ini sudah ada di baris sebelumnya.",
                    "The same programme, areas, year, basis and state occur in an earlier row.");
        }
        return duplicate;
    }

    private static @Nullable LocalizedText note(CsvRow row, boolean needed) {
        String indonesian = row.text("note_id");
        String english = row.text("note_en");
        if (indonesian.isEmpty() && english.isEmpty()) {
            if (needed) {
                row.warn(
                        "no-note",
                        "note_id",
                        "Sasaran atau capaian kosong tanpa catatan sebab.",
                        "The target or the delivery is empty without a note that says why.");
            }
            return needed ? NOT_PUBLISHED : null;
        }
        if (indonesian.isEmpty() || english.isEmpty()) {
            row.warn(
                    "one-language",
                    indonesian.isEmpty() ? "note_id" : "note_en",
                    "Catatan hanya ada dalam satu bahasa.",
                    "The note exists in one language only.");
        }
        return new LocalizedText(indonesian.isEmpty() ? english : indonesian, english.isEmpty() ? indonesian : english);
    }
}
