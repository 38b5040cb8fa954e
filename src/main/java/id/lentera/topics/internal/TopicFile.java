package id.lentera.topics.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import id.lentera.provenance.Source;
import id.lentera.topics.TopicColumn;
import id.lentera.topics.TopicRow;
import id.lentera.topics.TopicTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A file of published rows that was read.
 *
 * @param readable whether it could be read to its end
 */
public record TopicFile(List<TopicRow> rows, List<Finding> findings, int rowsRead, boolean readable) {

    private static final long MAX_BYTES = 16L * 1024 * 1024;
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** @param places finds an area by its code, {@code sources} a source by its id */
    public static TopicFile read(
            Path gisData,
            TopicTable table,
            Function<String, Optional<TopicRow.Place>> places,
            Function<String, @Nullable Source> sources) {
        List<Finding> findings = new ArrayList<>();
        List<TopicRow> rows = new ArrayList<>();
        int read = 0;
        RowReader reader = new RowReader(table, places, sources, findings);
        try (CSVParser parser = open(gisData.resolve(table.file()))) {
            List<String> missing = missing(table, parser.getHeaderNames());
            if (!missing.isEmpty()) {
                findings.add(unreadable(
                        table,
                        "missing-column",
                        "Kolom tidak ada: " + String.join(", ", missing) + ".",
                        "Missing columns: " + String.join(", ", missing) + "."));
                return new TopicFile(List.of(), findings, 0, false);
            }
            for (CSVRecord line : parser) {
                read++;
                reader.read(line).ifPresent(rows::add);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
            findings.add(unreadable(
                    table,
                    "malformed-file",
                    "Berkas bukan CSV UTF-8 yang utuh setelah baris %d; tidak ada baris yang dimuat."
                            .formatted(read + 1),
                    "After row %d the file is not intact UTF-8 CSV; no row is loaded.".formatted(read + 1)));
            return new TopicFile(List.of(), findings, read, false);
        }
        return new TopicFile(List.copyOf(rows), findings, read, true);
    }

    private static CSVParser open(Path path) throws IOException {
        if (Files.size(path) > MAX_BYTES) {
            throw new IOException(path + " is larger than " + MAX_BYTES + " bytes");
        }
        return CSVParser.parse(path, StandardCharsets.UTF_8, FORMAT);
    }

    private static List<String> missing(TopicTable table, List<String> header) {
        return Stream.concat(
                        Stream.of(TopicTable.AREA, TopicTable.SOURCE),
                        table.columns().stream().map(TopicColumn::name))
                .filter(name -> !header.contains(name))
                .toList();
    }

    private static Finding unreadable(TopicTable table, String code, String indonesian, String english) {
        return new Finding(
                Severity.ERROR, code, table.file(), null, null, null, new LocalizedText(indonesian, english));
    }
}
