package id.lentera.topics.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import id.lentera.provenance.Source;
import id.lentera.topics.RowRemark;
import id.lentera.topics.TopicColumn;
import id.lentera.topics.TopicRow;
import id.lentera.topics.TopicTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Checks the rows of one file; what is wrong becomes a finding addressed to row and column. */
final class RowReader {

    private static final int LONGEST_CELL = 2_000;
    private static final int LONGEST_SHOWN = 200;

    private final TopicTable table;
    private final Function<String, Optional<TopicRow.Place>> places;
    private final Function<String, @Nullable Source> sources;
    private final List<Finding> findings;
    private final Map<List<String>, Integer> keys = new HashMap<>();

    RowReader(
            TopicTable table,
            Function<String, Optional<TopicRow.Place>> places,
            Function<String, @Nullable Source> sources,
            List<Finding> findings) {
        this.table = table;
        this.places = places;
        this.sources = sources;
        this.findings = findings;
    }

    /** Empty where an error was found and reported. */
    Optional<TopicRow> read(CSVRecord line) {
        int number = Math.toIntExact(line.getRecordNumber() + 1);
        if (!line.isConsistent()) {
            return refuse(
                    number,
                    "malformed-row",
                    "",
                    "",
                    "Jumlah kolom berbeda dari judul kolom.",
                    "The row has another number of columns than the header.");
        }
        Map<String, String> cells = new TreeMap<>();
        line.toMap().forEach((name, text) -> {
            if (!text.isBlank()) {
                cells.put(name, text.strip());
            }
        });
        return shapely(number, cells) ? referred(number, cells) : Optional.empty();
    }

    /** Source and area must be known. */
    private Optional<TopicRow> referred(int number, Map<String, String> cells) {
        Source source = sources.apply(cells.getOrDefault(TopicTable.SOURCE, ""));
        if (source == null) {
            return refuse(
                    number,
                    "unknown-source",
                    TopicTable.SOURCE,
                    cells.getOrDefault(TopicTable.SOURCE, ""),
                    "Sumber ini tidak ada di sources.csv.",
                    "This source is not in sources.csv.");
        }
        String code = cells.getOrDefault(TopicTable.AREA, "");
        Optional<TopicRow.Place> place = places.apply(code);
        if (place.isEmpty() && (table.placed() || !code.isEmpty())) {
            return refuse(
                    number,
                    "unknown-area",
                    TopicTable.AREA,
                    code,
                    "Tidak ada wilayah dengan kode Kemendagri ini; kode memakai titik, misalnya 53.02.",
                    "There is no area with this Kemendagri code; codes have dots, such as 53.02.");
        }
        cells.remove(TopicTable.AREA);
        cells.remove(TopicTable.SOURCE);
        return checked(new TopicRow(table.file(), number, place.orElse(null), source, Map.copyOf(cells)), code);
    }

    private boolean shapely(int number, Map<String, String> cells) {
        for (TopicColumn column : table.columns()) {
            String text = cells.get(column.name());
            LocalizedText wrong = text == null ? CellShape.absent(column) : CellShape.wrong(column, text);
            if (wrong != null) {
                refuse(
                        number,
                        text == null ? "missing-value" : "bad-value",
                        column.name(),
                        Objects.requireNonNullElse(text, ""),
                        wrong.id(),
                        wrong.en());
                return false;
            }
        }
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (cell.getValue().length() > LONGEST_CELL) {
                refuse(
                        number,
                        "bad-value",
                        cell.getKey(),
                        cell.getValue(),
                        "Isi lebih panjang dari %d huruf.".formatted(LONGEST_CELL),
                        "The cell is longer than %d characters.".formatted(LONGEST_CELL));
                return false;
            }
        }
        return true;
    }

    private Optional<TopicRow> checked(TopicRow row, String code) {
        List<String> key = table.key().stream()
                .map(name ->
                        name.equals(TopicTable.AREA) ? code : row.find(name).orElse(""))
                .toList();
        Integer earlier = key.isEmpty() ? null : keys.putIfAbsent(key, row.number());
        if (earlier != null) {
            return refuse(
                    row.number(),
                    "duplicate-key",
                    table.key().getFirst(),
                    String.join(", ", key),
                    "Kunci ini sudah ada di baris %d.".formatted(earlier),
                    "This key occurs in row %d already.".formatted(earlier));
        }
        boolean usable = true;
        for (RowRemark remark : table.check().check(row)) {
            usable &= remark.severity() != Severity.ERROR;
            report(
                    remark.severity(),
                    row.number(),
                    remark.code(),
                    remark.field(),
                    row.find(remark.field()).orElse(""),
                    remark.text());
        }
        return usable ? Optional.of(row) : Optional.empty();
    }

    private Optional<TopicRow> refuse(
            int number, String code, String field, String value, String indonesian, String english) {
        report(
                Severity.ERROR,
                number,
                code,
                field,
                value,
                new LocalizedText(indonesian + " Baris ini tidak dimuat.", english + " This row is not loaded."));
        return Optional.empty();
    }

    private void report(Severity severity, int number, String code, String field, String value, LocalizedText text) {
        String shown = value.substring(0, Math.min(LONGEST_SHOWN, value.length()));
        findings.add(new Finding(severity, code, table.file(), number, field, shown, text));
    }
}
