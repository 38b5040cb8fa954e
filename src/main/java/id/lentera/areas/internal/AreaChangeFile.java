package id.lentera.areas.internal;

import id.lentera.areas.AreaChange;
import id.lentera.areas.AreaCode;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Changes of codes that were read. Rows that don't fit are findings and stay out.
 *
 * @param readable whether the file could be read to its end
 */
public record AreaChangeFile(List<Row> rows, List<Finding> findings, int rowsRead, boolean readable) {

    public static final String FILE = "areas/area_changes.csv";
    private static final long MAX_BYTES = 16L * 1024 * 1024;
    private static final List<String> COLUMNS = List.of(
            "relation", "from_code", "from_name", "to_code", "since", "regulation", "source_id", "note_id", "note_en");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    /**
     * One change.
     *
     * @param number  as a spreadsheet shows it
     * @param nowCode where the chain of changes ends; the same as {@code toCode} while the file is read
     */
    public record Row(
            int number,
            AreaChange.Relation relation,
            @Nullable String fromCode,
            @Nullable String fromName,
            String toCode,
            String nowCode,
            int since,
            String regulation,
            String source,
            @Nullable LocalizedText note) {

        Row endingAt(String code) {
            return new Row(number, relation, fromCode, fromName, toCode, code, since, regulation, source, note);
        }
    }

    /** @param registered whether today's register has a code */
    public static AreaChangeFile read(Path path, Predicate<AreaCode> registered, Predicate<String> sources) {
        List<Finding> findings = new ArrayList<>();
        AreaChangeRows rows = new AreaChangeRows(registered, sources, findings);
        int read = 0;
        try (CSVParser parser = open(path)) {
            List<String> missing = COLUMNS.stream()
                    .filter(name -> !parser.getHeaderNames().contains(name))
                    .toList();
            if (!missing.isEmpty()) {
                String names = String.join(", ", missing);
                findings.add(unreadable(
                        "missing-column", "Kolom tidak ada: " + names + ".", "Missing columns: " + names + "."));
                return new AreaChangeFile(List.of(), findings, 0, false);
            }
            for (CSVRecord line : parser) {
                read++;
                rows.add(line);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
            findings.add(unreadable(
                    "malformed-file",
                    "Berkas bukan CSV UTF-8 yang utuh setelah baris %d; tidak ada baris yang dimuat."
                            .formatted(read + 1),
                    "After row %d the file is not intact UTF-8 CSV; no row is loaded.".formatted(read + 1)));
            return new AreaChangeFile(List.of(), findings, read, false);
        }
        return new AreaChangeFile(rows.resolved(), findings, read, true);
    }

    private static CSVParser open(Path path) throws IOException {
        if (Files.size(path) > MAX_BYTES) {
            throw new IOException(path + " is larger than " + MAX_BYTES + " bytes");
        }
        return CSVParser.parse(path, StandardCharsets.UTF_8, FORMAT);
    }

    private static Finding unreadable(String code, String indonesian, String english) {
        return new Finding(Severity.ERROR, code, FILE, null, null, null, new LocalizedText(indonesian, english));
    }
}
