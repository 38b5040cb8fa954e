package id.lentera.topics.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.Severity;
import id.lentera.provenance.Source;
import id.lentera.topics.EntryRemark;
import id.lentera.topics.RowRemark;
import id.lentera.topics.TopicColumn;
import id.lentera.topics.TopicEntry;
import id.lentera.topics.TopicRow;
import id.lentera.topics.TopicTable;
import id.lentera.topics.TopicVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Turns entries into rows of a table, with the checks of a file of it. */
public final class EntryRows {

    private static final int LONGEST_CELL = 2_000;

    private final TopicTable table;
    private final Source source;
    private final AreaQueries areas;
    private final Map<List<String>, Long> known = new HashMap<>();
    private final List<EntryRemark> remarks = new ArrayList<>();
    private int row;

    /** @param current what people entered in this table before */
    public EntryRows(TopicTable table, Source source, AreaQueries areas, List<TopicVersion> current) {
        this.table = table;
        this.source = source;
        this.areas = areas;
        current.forEach(version -> known.put(key(version.row()), version.record()));
    }

    public List<EntryRemark> remarks() {
        return remarks;
    }

    /** Empty where an error was found. */
    public Optional<TopicRow> read(TopicEntry entry) {
        row++;
        Map<String, String> cells = new TreeMap<>();
        entry.cells().forEach((name, text) -> {
            if (text != null && !text.isBlank()) {
                cells.put(name, text.strip());
            }
        });
        if (!shapely(cells) || !seen(entry)) {
            return Optional.empty();
        }
        Optional<Area> area = area(entry.area());
        if (area.isEmpty()) {
            return refuse(
                    "unknown-area",
                    TopicTable.AREA,
                    "Tidak ada wilayah dengan kode Kemendagri %.40s; pilih dari daftar, kode BPS tidak dipakai di sini."
                            .formatted(entry.area()),
                    "No area has the Kemendagri code %.40s; choose it from the list, BPS codes aren't used here."
                            .formatted(entry.area()));
        }
        TopicRow.Place place =
                new TopicRow.Place(area.get().code().value(), area.get().name());
        return checked(entry, new TopicRow(table.file(), row, place, source, Map.copyOf(cells)));
    }

    private boolean seen(TopicEntry entry) {
        if (entry.record() == null || entry.version() != null) {
            return true;
        }
        refuse(
                "incomplete-entry",
                "version",
                "Perubahan memerlukan versi yang dilihat; buka catatan itu lagi.",
                "A change needs the version that was seen; open the record again.");
        return false;
    }

    private boolean shapely(Map<String, String> cells) {
        for (TopicColumn column : table.columns()) {
            String text = cells.get(column.name());
            LocalizedText wrong = text == null ? CellShape.absent(column) : CellShape.wrong(column, text);
            if (wrong != null) {
                refuse(text == null ? "missing-value" : "bad-value", column.name(), wrong.id(), wrong.en());
                return false;
            }
        }
        if (cells.values().stream().anyMatch(text -> text.length() > LONGEST_CELL)) {
            refuse(
                    "text-too-long",
                    "",
                    "Isi lebih panjang dari %d huruf; ringkas atau rujuk dokumennya.".formatted(LONGEST_CELL),
                    "A text is longer than %d characters; shorten it or name the document.".formatted(LONGEST_CELL));
            return false;
        }
        return true;
    }

    private Optional<TopicRow> checked(TopicEntry entry, TopicRow read) {
        Long there = known.putIfAbsent(key(read), entry.record() == null ? -row : entry.record());
        if (there != null && !Objects.equals(there, entry.record())) {
            return refuse(
                    "entered-already",
                    table.key().getLast(),
                    "Untuk wilayah dan waktu ini sudah ada catatan; ubah catatan itu, jangan menambah yang kedua.",
                    "There is a record for this area and time already; change that one instead of adding a second.");
        }
        boolean usable = true;
        for (RowRemark remark : table.check().check(read)) {
            usable &= remark.severity() != Severity.ERROR;
            remarks.add(new EntryRemark(row, remark));
        }
        return usable ? Optional.of(read) : Optional.empty();
    }

    private List<String> key(TopicRow read) {
        return table.key().stream()
                .map(name -> name.equals(TopicTable.AREA)
                        ? read.area().code()
                        : read.find(name).orElse(""))
                .toList();
    }

    private Optional<Area> area(String code) {
        try {
            return areas.find(new AreaCode(code));
        } catch (ProblemException _) {
            return Optional.empty();
        }
    }

    private Optional<TopicRow> refuse(String code, String field, String indonesian, String english) {
        remarks.add(new EntryRemark(row, RowRemark.error(code, field, indonesian, english)));
        return Optional.empty();
    }
}
