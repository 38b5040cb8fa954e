package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file row by row. A file that can't be read to its end keeps the rows before and says where it broke. */
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path path;
    private final String name;
    private final List<Finding> findings;
    private int rowsRead;

    /** @param name how findings call the file */
    CsvFile(Path path, String name, List<Finding> findings) {
        this.path = path;
        this.name = name;
        this.findings = findings;
    }

    int rowsRead() {
        return rowsRead;
    }

    /** Reads every row; {@code reader} answers null for a row it reported and left out. */
    <T> List<T> read(List<String> columns, Function<CsvRow, @Nullable T> reader) {
        List<T> result = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, FORMAT)) {
            if (!hasColumns(parser, columns)) {
                return result;
            }
            for (CSVRecord csv : parser) {
                rowsRead++;
                T value = readRow(new CsvRow(csv, name, findings), reader);
                if (value != null) {
                    result.add(value);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            fileError(
                    "malformed-file",
                    null,
                    "File tidak dapat dibaca sebagai CSV: " + e.getMessage(),
                    "The file cannot be read as CSV: " + e.getMessage());
        }
        return result;
    }

    private <T> @Nullable T readRow(CsvRow row, Function<CsvRow, @Nullable T> reader) {
        if (!row.csv().isConsistent()) {
            row.error(
                    "malformed-row",
                    "",
                    "Jumlah kolom baris ini tidak sama dengan judul kolom.",
                    "This row does not have as many columns as the header.");
            return null;
        }
        return reader.apply(row);
    }

    private boolean hasColumns(CSVParser parser, List<String> columns) {
        List<String> missing = columns.stream()
                .filter(c -> !parser.getHeaderNames().contains(c))
                .toList();
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            fileError("missing-column", names, "Kolom tidak ada: " + names + ".", "Missing columns: " + names + ".");
        }
        return missing.isEmpty();
    }

    private void fileError(String code, @Nullable String field, String indonesian, String english) {
        findings.add(
                new Finding(Severity.ERROR, code, name, null, field, null, new LocalizedText(indonesian, english)));
    }
}
