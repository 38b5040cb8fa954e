package id.lentera.provenance.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import id.lentera.provenance.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The content of a file of sources: the usable rows, and what was wrong with the others. */
public record SourceFile(List<Source> sources, List<Finding> findings, int rowsRead) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final LocalizedText BAD_ID = new LocalizedText(
            "Id sumber harus 1 sampai 80 huruf kecil, angka atau garis bawah; baris ini tidak dimuat.",
            "A source id must be 1 to 80 small letters, digits or underscores; this row is not loaded.");
    private static final LocalizedText DUPLICATE = new LocalizedText(
            "Id sumber ini sudah ada di baris sebelumnya; baris ini tidak dimuat.",
            "This source id occurs in an earlier row; this row is not loaded.");
    private static final LocalizedText INCOMPLETE = new LocalizedText(
            "Penerbit dan judul wajib diisi; baris ini tidak dimuat.",
            "Publisher and title are required; this row is not loaded.");
    private static final LocalizedText BAD_YEAR = new LocalizedText(
            "Tahun sumber harus antara 1900 dan 2100; sumber dimuat tanpa tahun.",
            "The year of a source must be between 1900 and 2100; the source is loaded without a year.");

    /** @param name how findings call the file */
    public static SourceFile read(Path path, String name) {
        List<Source> sources = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int rows = 0;
        try (CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, FORMAT)) {
            for (CSVRecord row : parser) {
                rows++;
                Reading reading = new Reading(row, name, findings);
                Source source = reading.source(ids);
                if (source != null) {
                    sources.add(source);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
        return new SourceFile(sources, findings, rows);
    }

    /** One row being read. */
    private record Reading(CSVRecord row, String file, List<Finding> findings) {

        private @Nullable Source source(Set<String> ids) {
            String id = required("source_id");
            if (!id.matches("[a-z0-9_]{1,80}")) {
                return refuse("bad-source-id", "source_id", BAD_ID);
            }
            if (!ids.add(id)) {
                return refuse("duplicate-source", "source_id", DUPLICATE);
            }
            String publisher = required("publisher");
            String title = required("title");
            if (publisher.isEmpty() || title.isEmpty()) {
                return refuse("incomplete-source", publisher.isEmpty() ? "publisher" : "title", INCOMPLETE);
            }
            return new Source(id, publisher, title, year(), optional("url"), optional("licence"), optional("note"));
        }

        private @Nullable Integer year() {
            String text = required("year");
            if (text.isEmpty()) {
                return null;
            }
            if (text.matches("\\d{4}") && Integer.parseInt(text) >= 1900 && Integer.parseInt(text) <= 2100) {
                return Integer.valueOf(text);
            }
            add(Severity.WARNING, "bad-source-year", "year", BAD_YEAR);
            return null;
        }

        private String required(String column) {
            return row.isSet(column) ? row.get(column).strip() : "";
        }

        private @Nullable String optional(String column) {
            String text = required(column);
            return text.isEmpty() ? null : text;
        }

        private @Nullable Source refuse(String code, String field, LocalizedText message) {
            add(Severity.ERROR, code, field, message);
            return null;
        }

        private void add(Severity severity, String code, String field, LocalizedText message) {
            int number = Math.toIntExact(row.getRecordNumber() + 1);
            findings.add(new Finding(severity, code, file, number, field, required(field), message));
        }
    }
}
