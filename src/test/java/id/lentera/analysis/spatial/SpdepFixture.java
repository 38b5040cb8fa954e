package id.lentera.analysis.spatial;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The map, the values and the answers of R's spdep, see make-fixtures.R. */
final class SpdepFixture {

    private static final List<CSVRecord> AREAS = csv("areas.csv");

    private SpdepFixture() {}

    static double[] values() {
        return numbers(AREAS, "value");
    }

    static Places places() {
        return Places.of(numbers(AREAS, "longitude"), numbers(AREAS, "latitude"));
    }

    static Contiguity contiguity() {
        Contiguity contiguity = new Contiguity();
        AREAS.forEach(area -> contiguity.add(geometry(area.get("wkt"))));
        return contiguity;
    }

    static Neighbours neighbours(String name) {
        return Neighbours.of(csv("neighbours-" + name + ".csv").stream()
                .map(row -> integers(row.get("neighbours")))
                .toArray(int[][]::new));
    }

    static List<CSVRecord> csv(String name) {
        try (InputStreamReader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] numbers(List<CSVRecord> rows, String column) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .toArray();
    }

    /** The draws that spdep made for these neighbours, area after area. */
    static Draws draws(String name, Neighbours neighbours, int rounds) {
        List<String> lines = lines("draws-" + name + ".txt");
        return (area, _) -> {
            int[] at = {
                rounds
                        * (int) IntStream.range(0, area)
                                .filter(i -> neighbours.degree(i) > 0)
                                .count()
            };
            return _ -> integers(lines.get(at[0]++));
        };
    }

    /** Whole permutations. */
    static Draws permutations() {
        List<String> lines = lines("draws-global.txt");
        int[] at = {0};
        return (_, _) -> _ -> integers(lines.get(at[0]++));
    }

    private static List<String> lines(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return SpdepFixture.class.getResourceAsStream("/analysis/spatial/" + name);
    }

    /** Numbers of R begin at 1. */
    private static int[] integers(String text) {
        return text.isBlank()
                ? new int[0]
                : Arrays.stream(text.split(" "))
                        .mapToInt(number -> Integer.parseInt(number) - 1)
                        .toArray();
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
