package id.lentera.programs.internal;

import static id.lentera.programs.internal.EntryCheck.text;

import id.lentera.platform.LocalizedText;
import id.lentera.programs.DeliveryEntry;
import id.lentera.programs.DeliveryStage;
import id.lentera.programs.EntryFinding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of a file of deliveries: cells become numbers, dates and stages, or a sentence that says what to write. */
final class EntryCsvRow {

    private static final int LONGEST = 2_000;
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4})");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final List<String> STAGES =
            Arrays.stream(DeliveryStage.values()).map(Enum::name).toList();

    private final CSVRecord line;
    private final Map<String, Integer> places;
    private final EntryRemarks remarks;

    EntryCsvRow(CSVRecord line, Map<String, Integer> places, int row) {
        this.line = line;
        this.places = places;
        remarks = new EntryRemarks(row);
    }

    List<EntryFinding> findings() {
        return remarks.list();
    }

    /** Empty where a cell can't be read; then there is a finding. */
    Optional<DeliveryEntry> entry() {
        if (line.size() > places.size() && hasBeyond() || tooLong()) {
            return Optional.empty();
        }
        Long record = number("record");
        Long version = number("version");
        Long year = year();
        DeliveryStage stage = stage();
        DeliveryEntry entry = new DeliveryEntry(
                record,
                version == null ? null : (int) Math.min(version, Integer.MAX_VALUE),
                cell("programme"),
                cell("area"),
                year == null ? 0 : year.intValue(),
                date(),
                stage == null ? DeliveryStage.CANDIDATE : stage,
                number("target"),
                number("reached"),
                number("units"),
                number("planned"),
                number("spent"),
                words("funding"),
                words("partner"),
                words("evidence"),
                words("note"));
        if (record != null && version == null) {
            error(
                    "incomplete-entry",
                    "version",
                    text(
                            "Baris ini mengubah penyaluran %d tanpa menyebut versi yang dilihat.",
                            "This row changes delivery %d without naming the version that was seen.", record),
                    text(
                            "Isi kolom version, atau kosongkan record untuk penyaluran baru.",
                            "Fill in the column version, or empty record for a new delivery."));
        }
        return remarks.list().isEmpty() ? Optional.of(entry) : Optional.empty();
    }

    private String cell(String column) {
        Integer place = places.get(column);
        return place == null || place >= line.size() ? "" : line.get(place).strip();
    }

    private @Nullable String words(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? null : cell;
    }

    private @Nullable Long number(String column) {
        String cell = cell(column).replaceFirst("^Rp\\s*", "");
        if (cell.isEmpty()) {
            return null;
        }
        if (NUMBER.matcher(cell).matches()) {
            return Long.valueOf(cell.replace(".", ""));
        }
        error(
                "bad-number",
                column,
                text("%.40s bukan bilangan bulat.", "%.40s is no whole number.", cell),
                text(
                        "Tulis 12500 atau 12.500; kosongkan bila tidak diketahui.",
                        "Write 12500 or 12.500; leave it empty if it isn't known."));
        return null;
    }

    private @Nullable Long year() {
        String cell = cell("year");
        if (cell.matches("\\d{4}")) {
            return Long.valueOf(cell);
        }
        error(
                "bad-year",
                "year",
                cell.isEmpty()
                        ? text("Tahun anggaran kosong.", "The budget year is empty.")
                        : text("%.40s bukan tahun.", "%.40s is no year.", cell),
                text("Tulis empat angka, misalnya 2025.", "Write four digits, such as 2025."));
        return null;
    }

    private @Nullable DeliveryStage stage() {
        String cell = cell("stage").toUpperCase(Locale.ROOT).replace(' ', '_');
        if (STAGES.contains(cell)) {
            return DeliveryStage.valueOf(cell);
        }
        error(
                "unknown-stage",
                "stage",
                cell.isEmpty()
                        ? text("Tahap kosong.", "The stage is empty.")
                        : text("Tidak ada tahap %.40s.", "There is no stage %.40s.", cell),
                Nearest.of(cell, STAGES)
                        .map(near -> text("Maksud Anda %s?", "Do you mean %s?", near))
                        .orElseGet(() -> text("Yang ada: %s.", "There are: %s.", String.join(", ", STAGES))));
        return null;
    }

    /** As spreadsheets write dates here: 2025-08-31 or 31/8/2025. */
    private @Nullable LocalDate date() {
        String cell = cell("happened_on");
        if (cell.isEmpty()) {
            return null;
        }
        try {
            Matcher ours = DATE.matcher(cell);
            return ours.matches()
                    ? LocalDate.of(
                            Integer.parseInt(ours.group(3)),
                            Integer.parseInt(ours.group(2)),
                            Integer.parseInt(ours.group(1)))
                    : LocalDate.parse(cell);
        } catch (DateTimeException _) {
            error(
                    "bad-date",
                    "happened_on",
                    text("%.40s bukan tanggal yang ada.", "%.40s is no date that exists.", cell),
                    text("Tulis 2025-08-31 atau 31/8/2025.", "Write 2025-08-31 or 31/8/2025."));
            return null;
        }
    }

    private boolean hasBeyond() {
        boolean beyond = line.stream().skip(places.size()).anyMatch(cell -> !cell.isBlank());
        if (beyond) {
            error(
                    "too-many-cells",
                    "",
                    text(
                            "Baris ini punya lebih banyak sel daripada judul kolom.",
                            "This row has more cells than the header."),
                    text(
                            "Periksa pemisah di dalam teks: teks yang memuatnya harus diapit tanda kutip.",
                            "Look for separators inside texts: such a text needs quotation marks."));
        }
        return beyond;
    }

    private boolean tooLong() {
        boolean tooLong = line.stream().anyMatch(cell -> cell.length() > LONGEST);
        if (tooLong) {
            error(
                    "text-too-long",
                    "",
                    text("Satu sel lebih panjang dari %d huruf.", "A cell is longer than %d letters.", LONGEST),
                    text(
                            "Ringkas, atau periksa tanda kutip yang tidak ditutup.",
                            "Shorten it, or look for a quotation mark that is not closed."));
        }
        return tooLong;
    }

    private void error(String code, String field, LocalizedText message, LocalizedText suggestion) {
        remarks.error(code, field, message, suggestion);
    }
}
