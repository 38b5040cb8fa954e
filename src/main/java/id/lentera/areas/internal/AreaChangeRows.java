package id.lentera.areas.internal;

import id.lentera.areas.AreaChange;
import id.lentera.areas.AreaCode;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Checks changes of codes row by row, then follows chains of them to today's code. */
final class AreaChangeRows {

    private static final int LONGEST = 300;

    private final Predicate<AreaCode> registered;
    private final Predicate<String> sources;
    private final List<Finding> findings;
    private final List<AreaChangeFile.Row> rows = new ArrayList<>();
    private final Map<String, String> next = new HashMap<>();
    private final Set<String> created = new HashSet<>();

    AreaChangeRows(Predicate<AreaCode> registered, Predicate<String> sources, List<Finding> findings) {
        this.registered = registered;
        this.sources = sources;
        this.findings = findings;
    }

    void add(CSVRecord line) {
        if (!line.isConsistent()) {
            error(
                    line,
                    "malformed-row",
                    null,
                    "Jumlah kolom baris ini tidak sama dengan judul kolom.",
                    "This row does not have as many columns as the header.");
            return;
        }
        Optional<AreaChange.Relation> relation = relation(line);
        if (relation.isPresent() && codes(line, relation.get()) && rest(line)) {
            String from = line.get("from_code");
            if (relation.get() == AreaChange.Relation.SPLIT) {
                created.add(line.get("to_code"));
            } else {
                next.put(from, line.get("to_code"));
            }
            rows.add(row(line, relation.get()));
        }
    }

    /** Rows with the code that stands for them today; those that lead nowhere are findings. */
    List<AreaChangeFile.Row> resolved() {
        List<AreaChangeFile.Row> resolved = new ArrayList<>();
        for (AreaChangeFile.Row row : rows) {
            String end = end(row.toCode());
            if (registered.test(new AreaCode(end))) {
                resolved.add(row.endingAt(end));
            } else {
                findings.add(finding(
                        row.number(),
                        "unknown-area",
                        "to_code",
                        row.toCode(),
                        "Kode tujuan tidak ada dalam daftar wilayah dan tidak diteruskan ke kode yang ada.",
                        "The new code is not in the register and no other row leads on to one that is."));
            }
        }
        return resolved;
    }

    private String end(String code) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (next.containsKey(at) && seen.add(at)) {
            at = next.get(at);
        }
        return at;
    }

    private Optional<AreaChange.Relation> relation(CSVRecord line) {
        try {
            return Optional.of(AreaChange.Relation.valueOf(line.get("relation")));
        } catch (IllegalArgumentException _) {
            error(
                    line,
                    "unknown-relation",
                    "relation",
                    "Kolom relation harus salah satu dari: STATUS, CODE, PARENT, MERGE, SPLIT.",
                    "Column relation must be one of: STATUS, CODE, PARENT, MERGE, SPLIT.");
            return Optional.empty();
        }
    }

    private boolean codes(CSVRecord line, AreaChange.Relation relation) {
        boolean split = relation == AreaChange.Relation.SPLIT;
        String from = line.get("from_code");
        String to = line.get("to_code");
        if (!isCode(to) || !(split && from.isEmpty()) && !isCode(from)) {
            error(
                    line,
                    "bad-area-code",
                    isCode(to) ? "from_code" : "to_code",
                    "Kode harus berbentuk Kemendagri bertitik; from_code hanya boleh kosong pada SPLIT.",
                    "A code must be a dotted Kemendagri code; from_code may be empty only for SPLIT.");
            return false;
        }
        if (!from.isEmpty() && new AreaCode(from).level() != new AreaCode(to).level()) {
            error(
                    line,
                    "other-level",
                    "to_code",
                    "Kode lama dan baru harus setingkat.",
                    "The former and the new code must be of the same level.");
            return false;
        }
        if (!split && registered.test(new AreaCode(from))) {
            error(
                    line,
                    "code-in-use",
                    "from_code",
                    "Kode ini masih dipakai dalam daftar wilayah, jadi bukan kode lama.",
                    "This code is still in the register, so it is no former code.");
            return false;
        }
        return isFirst(line, split);
    }

    private boolean isFirst(CSVRecord line, boolean split) {
        boolean again = split ? created.contains(line.get("to_code")) : next.containsKey(line.get("from_code"));
        if (again) {
            error(
                    line,
                    "duplicate",
                    split ? "to_code" : "from_code",
                    "Perubahan kode ini sudah ada di atas.",
                    "The change of this code is already given above.");
        }
        return !again;
    }

    private boolean rest(CSVRecord line) {
        boolean year = line.get("since").matches("(19|20)\\d\\d");
        boolean named =
                !line.get("regulation").isEmpty() && line.get("regulation").length() <= LONGEST;
        boolean source = sources.test(line.get("source_id"));
        if (!year || !named || !source) {
            error(
                    line,
                    "incomplete-change",
                    year ? named ? "source_id" : "regulation" : "since",
                    "Isi tahun (since), dasar hukum (regulation) dan sumber yang ada di sources.csv.",
                    "Fill in the year (since), the regulation and a source that is in sources.csv.");
        }
        return year && named && source;
    }

    private static AreaChangeFile.Row row(CSVRecord line, AreaChange.Relation relation) {
        String indonesian = line.get("note_id");
        String english = line.get("note_en");
        String from = line.get("from_code");
        String name = line.get("from_name");
        return new AreaChangeFile.Row(
                (int) line.getRecordNumber() + 1,
                relation,
                from.isEmpty() ? null : from,
                name.isEmpty() ? null : name,
                line.get("to_code"),
                line.get("to_code"),
                Integer.parseInt(line.get("since")),
                line.get("regulation"),
                line.get("source_id"),
                indonesian.isEmpty() && english.isEmpty()
                        ? null
                        : new LocalizedText(
                                indonesian.isEmpty() ? english : indonesian, english.isEmpty() ? indonesian : english));
    }

    private static boolean isCode(String text) {
        try {
            return new AreaCode(text).value().equals(text);
        } catch (ProblemException _) {
            return false;
        }
    }

    private void error(CSVRecord line, String code, @Nullable String field, String id, String en) {
        findings.add(
                finding((int) line.getRecordNumber() + 1, code, field, field == null ? null : line.get(field), id, en));
    }

    private static Finding finding(
            int row, String code, @Nullable String field, @Nullable String value, String indonesian, String english) {
        return new Finding(
                Severity.ERROR, code, AreaChangeFile.FILE, row, field, value, new LocalizedText(indonesian, english));
    }
}
