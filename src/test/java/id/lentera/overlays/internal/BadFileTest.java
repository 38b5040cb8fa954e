package id.lentera.overlays.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.lentera.overlays.OverlayReading;
import id.lentera.platform.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad file is refused with one sentence in each language; none costs much, none fails in another way. */
class BadFileTest {

    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private static Path directory;

    private static void read(byte[] upload) throws IOException {
        Path file = Files.createTempFile(directory, "upload", ".tmp");
        Files.write(file, upload);
        OverlayFile.read(file, "unggahan", OverlayFileTest.LIMITS, new OverlayReading("unggahan"), 24 * MEGABYTE);
    }

    private static final byte[] POINT = Uploads.feature("{\"type\":\"Point\",\"coordinates\":[124,-9]}");

    static Stream<Arguments> badFiles() {
        return Stream.of(strangers(), json(), misplaced(), zips(), shapefiles(), packages())
                .flatMap(all -> all);
    }

    private static Stream<Arguments> strangers() {
        return Stream.of(
                arguments("nothing at all", new byte[0], "overlay-empty"),
                arguments("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "overlay-format"),
                arguments("a page", Uploads.text("<html><body>Tidak ada</body></html>"), "overlay-format"),
                arguments("other JSON", Uploads.text("{\"a\":{\"b\":[1,2,3]}}"), "overlay-format"),
                arguments("a list", Uploads.text("[1,2,3]"), "overlay-format"),
                arguments("topology", Uploads.text("{\"type\":\"Topology\",\"arcs\":[]}"), "overlay-format"));
    }

    private static Stream<Arguments> json() {
        return Stream.of(
                arguments("GeoJSON cut off", Uploads.cut(POINT, 0.7), "overlay-geojson"),
                arguments(
                        "no features",
                        Uploads.text("{\"type\":\"FeatureCollection\",\"features\":[]}"),
                        "overlay-empty"),
                arguments("features without geometry", Uploads.feature("null"), "overlay-empty"),
                arguments(
                        "coordinates that are no numbers",
                        Uploads.feature("{\"type\":\"Point\",\"coordinates\":[\"124\",\"-9\"]}"),
                        "overlay-empty"),
                arguments(
                        "numbers beyond all measure",
                        Uploads.feature("{\"type\":\"Point\",\"coordinates\":[1e999,-9]}"),
                        "overlay-empty"),
                arguments(
                        "nested arrays",
                        Uploads.feature("{\"type\":\"Point\",\"coordinates\":" + "[".repeat(30) + "]".repeat(30) + "}"),
                        "overlay-depth"),
                arguments("nested far", Uploads.text("{\"a\":".repeat(100_000)), "overlay-depth"),
                arguments("200,000 features", Uploads.points(200_000), "overlay-features"),
                arguments(
                        "three million points",
                        Uploads.feature("{\"type\":\"LineString\",\"coordinates\":[" + "[124,-9],".repeat(3_000_000)
                                + "[124,-9]]}"),
                        "overlay-vertices"));
    }

    private static Stream<Arguments> misplaced() {
        return Stream.of(
                arguments(
                        "metres that are called degrees",
                        Uploads.feature("{\"type\":\"Point\",\"coordinates\":[631000,8909000]}"),
                        "overlay-crs-metres"),
                arguments(
                        "somewhere in Africa",
                        Uploads.feature("{\"type\":\"Point\",\"coordinates\":[36.8,-1.3]}"),
                        "overlay-elsewhere"),
                arguments(
                        "an unknown system",
                        Uploads.text(new String(POINT, StandardCharsets.UTF_8)
                                .replaceFirst(
                                        "\\{",
                                        "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:99999\"}},")),
                        "overlay-unknown-crs"));
    }

    private static Stream<Arguments> zips() {
        return Stream.of(
                arguments("zip cut off", Uploads.cut(Uploads.resource("utm51s.zip"), 0.6), "overlay-zip"),
                arguments("zip of two bytes", Uploads.text("PK"), "overlay-zip"),
                arguments("zip without shapes", Uploads.zip(Map.of(".txt", POINT)), "overlay-zip-content"),
                arguments("many entries", manyEntries(), "overlay-zip-entries"),
                arguments("zip bomb", Uploads.bomb(300 * MEGABYTE), "overlay-features"),
                arguments("wide zip bomb", wideBomb(), "overlay-zip-ratio"));
    }

    private static Stream<Arguments> shapefiles() {
        Map<String, byte[]> shapes = Uploads.parts("utm51s.zip");
        Map<String, byte[]> degrees = Uploads.parts("latin1.zip");
        return Stream.of(
                arguments(
                        "shapes cut off",
                        Uploads.zip(Uploads.with(shapes, ".shp", Uploads.cut(shapes.get(".shp"), 0.8))),
                        "overlay-shapefile"),
                arguments(
                        "shapes that are something else",
                        Uploads.zip(Uploads.with(shapes, ".shp", POINT)),
                        "overlay-shapefile"),
                arguments(
                        "shapes that claim too much",
                        Uploads.zip(Uploads.with(shapes, ".shp", Uploads.lyingShapes(Integer.MAX_VALUE))),
                        "overlay-shapefile"),
                arguments("no projection, metres", Uploads.zip(Uploads.without(shapes, ".prj")), "overlay-no-crs"),
                arguments(
                        "metres said, degrees meant",
                        Uploads.zip(Uploads.with(degrees, ".prj", shapes.get(".prj"))),
                        "overlay-crs-degrees"),
                arguments(
                        "degrees said, metres meant",
                        Uploads.zip(Uploads.with(shapes, ".prj", degrees.get(".prj"))),
                        "overlay-crs-metres"),
                arguments(
                        "a projection that is none",
                        Uploads.zip(Uploads.with(shapes, ".prj", Uploads.text("PROJCS[\"apa\",???"))),
                        "overlay-unknown-crs"),
                arguments(
                        "a projection nested without end",
                        Uploads.zip(Uploads.with(shapes, ".prj", Uploads.text("GEOGCS[\"x\",".repeat(1000)))),
                        "overlay-unknown-crs"));
    }

    private static Stream<Arguments> packages() {
        return Stream.of(
                arguments("package cut off", Uploads.cut(Uploads.resource("utm51s.gpkg"), 0.3), "overlay-geopackage"),
                arguments(
                        "package of its first page", Uploads.text("SQLite format 3\0 und sonst"), "overlay-geopackage"),
                arguments("database without layers", database("CREATE TABLE a (b)"), "overlay-geopackage-layer"),
                arguments(
                        "package whose layer is a view",
                        layer(
                                "CREATE VIEW desa AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i AS geom FROM n"),
                        "overlay-geopackage-layer"),
                arguments(
                        "package with a blob that is none",
                        layer(
                                "CREATE TABLE desa (fid INTEGER PRIMARY KEY, geom BLOB); INSERT INTO desa VALUES (1, zeroblob(1000000))"),
                        "overlay-geopackage"),
                arguments(
                        "package with a blob that claims too much",
                        layer(
                                "CREATE TABLE desa (fid INTEGER PRIMARY KEY, geom BLOB); INSERT INTO desa VALUES (1, x'4750000100000000010200000000FFFF7F')"),
                        "overlay-geopackage"),
                arguments("package with nested collections", layer(nested()), "overlay-depth"),
                arguments(
                        "package with an empty table",
                        layer("CREATE TABLE desa (fid INTEGER PRIMARY KEY, geom BLOB)"),
                        "overlay-empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void is_refused_with_a_sentence(String what, byte[] upload, String code) {
        ProblemException refusal = Assertions.catchThrowableOfType(ProblemException.class, () -> read(upload));
        assertThat(refusal).as(what).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.text().id())
                .endsWith(".")
                .doesNotContain("Exception")
                .hasSizeLessThan(220);
        assertThat(refusal.text().en())
                .endsWith(".")
                .isNotEqualTo(refusal.text().id());
    }

    @Test
    void a_zip_bomb_costs_little_time_and_memory() throws IOException {
        byte[] bomb = wideBomb();
        Path file = Files.write(directory.resolve("bomb.tmp"), bomb);
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        Assertions.catchThrowableOfType(
                ProblemException.class,
                () -> OverlayFile.read(file, "b", OverlayFileTest.LIMITS, new OverlayReading("b"), 24 * MEGABYTE));
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(5000);
        assertThat((threads.getCurrentThreadAllocatedBytes() - before) / MEGABYTE)
                .as("MB allocated by reading a bomb of 1 GB")
                .isLessThan(128);
    }

    /** Damaged at random: whatever happens, it is a drawing or a sentence. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"utm51s.zip", "utm51s.gpkg", "utm51s-2008.geojson", "shp", "dbf"})
    void random_damage_never_fails_otherwise(String name) throws IOException {
        Random random = new Random(name.hashCode());
        boolean part = name.length() == 3;
        byte[] whole = part ? Uploads.parts("latin1.zip").get("." + name) : Uploads.resource(name);
        for (int round = 0; round < 150; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            byte[] upload =
                    part ? Uploads.zip(Uploads.with(Uploads.parts("latin1.zip"), "." + name, damaged)) : damaged;
            try {
                read(upload);
            } catch (ProblemException sentence) {
                assertThat(sentence.status()).isEqualTo(422);
            }
        }
    }

    @Test
    void a_cancelled_reading_stops() throws IOException {
        Path file = Files.write(directory.resolve("cancelled.tmp"), Uploads.points(5000));
        OverlayReading reading = new OverlayReading("x");
        reading.cancel();
        Assertions.assertThatThrownBy(() -> OverlayFile.read(file, "x", OverlayFileTest.LIMITS, reading, 24 * MEGABYTE))
                .hasFieldOrPropertyWithValue("code", "overlay-cancelled");
    }

    @Test
    void a_result_larger_than_the_room_is_refused() throws IOException {
        Path file = Files.write(directory.resolve("large.tmp"), Uploads.points(5000));
        Assertions.assertThatThrownBy(
                        () -> OverlayFile.read(file, "x", OverlayFileTest.LIMITS, new OverlayReading("x"), 1000))
                .hasFieldOrPropertyWithValue("code", "overlay-room");
    }

    /** One long record of zeros: few objects, much air. */
    private static byte[] wideBomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[(int) MEGABYTE];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("data.shp"));
            zip.write(Uploads.shpHeader(1));
            byte[] record = java.nio.ByteBuffer.allocate(8)
                    .putInt(1)
                    .putInt((int) (450 * MEGABYTE))
                    .array();
            zip.write(record);
            for (int i = 0; i < 1000; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] manyEntries() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 5000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".shp"));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static String nested() {
        return "CREATE TABLE desa (fid INTEGER PRIMARY KEY, geom BLOB); INSERT INTO desa VALUES (1, x'4750000100000000"
                + "010700000001000000".repeat(20_000) + "')";
    }

    private static byte[] layer(String table) {
        return database("""
                CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);
                CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
                CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
                INSERT INTO gpkg_contents VALUES ('desa', 'features');
                INSERT INTO gpkg_geometry_columns VALUES ('desa', 'geom', 4326);
                INSERT INTO gpkg_spatial_ref_sys VALUES (4326, 'EPSG', 4326, 'undefined');
                """ + table);
    }

    private static byte[] database(String script) {
        try {
            Path file = Files.createTempDirectory(directory, "db").resolve("made.gpkg");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(script);
            }
            return Files.readAllBytes(file);
        } catch (IOException | SQLException e) {
            throw new AssertionError(e);
        }
    }
}
