package id.lentera.areas.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Today's BPS codes of areas, {@code gis-data/areas/bps_codes.csv}. */
public final class BpsCodeFile {

    /** One pair of codes with its row as a spreadsheet shows it. */
    public record Pair(String bps, String kemendagri, int row) {}

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private BpsCodeFile() {}

    public static Path file(Path gisData) {
        return gisData.resolve("areas").resolve("bps_codes.csv");
    }

    /** All pairs; whether their areas exist is for the database to say. */
    public static List<Pair> read(Path file) {
        List<Pair> pairs = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = FORMAT.parse(reader)) {
            for (CSVRecord row : parser) {
                pairs.add(new Pair(
                        row.get("area_code_bps"), row.get("area_code_kemendagri"), (int) row.getRecordNumber() + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return pairs;
    }
}
