package id.lentera.indicators.internal;

import id.lentera.provenance.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (UTF-8, header in row 1) read as a whole.
 *
 * @param name      path inside gis-data, as findings call it
 * @param rejection why nothing of the file can be used, or null
 */
record DataFile(String name, List<Row> rows, @Nullable Finding rejection) {

    private static final long MAX_BYTES = 64L * 1024 * 1024;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(false)
            .get();

    static DataFile read(Path path, String name, List<String> columns) {
        try {
            if (Files.size(path) > MAX_BYTES) {
                return rejected(name, Defect.FILE_TOO_LARGE.of(name, null, null));
            }
            return parse(path, name, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static DataFile parse(Path path, String name, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, FORMAT)) {
            for (String column : columns) {
                if (!parser.getHeaderNames().contains(column)) {
                    return rejected(name, Defect.MISSING_COLUMN.of(name, 1, column));
                }
            }
            for (CSVRecord cells : parser) {
                rows.add(new Row(cells));
            }
        } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
            // An open quote, a broken character or two columns of the same name: the rows cannot be told apart.
            return rejected(name, Defect.UNREADABLE_FILE.of(name, rows.size() + 2, null));
        }
        return new DataFile(name, rows, null);
    }

    private static DataFile rejected(String name, Finding why) {
        return new DataFile(name, List.of(), why);
    }
}
