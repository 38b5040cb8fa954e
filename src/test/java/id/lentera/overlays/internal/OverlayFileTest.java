package id.lentera.overlays.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.lentera.overlays.Overlay;
import id.lentera.overlays.OverlayLimits;
import id.lentera.overlays.OverlayReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Good files of every kind, and what is said about files that are not quite good. */
class OverlayFileTest {

    static final OverlayLimits LIMITS = new OverlayLimits(
            DataSize.ofMegabytes(50),
            DataSize.ofMegabytes(250),
            200,
            1000,
            100_000,
            2_000_000,
            Duration.ofSeconds(60),
            5,
            DataSize.ofMegabytes(24),
            DataSize.ofMegabytes(128),
            2);

    @TempDir
    private Path directory;

    private OverlayFile.Content read(byte[] upload) {
        try {
            Path file = Files.write(directory.resolve("upload.tmp"), upload);
            return OverlayFile.read(file, "unggahan", LIMITS, new OverlayReading("unggahan"), 24 << 20);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static JsonNode json(OverlayFile.Content content) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content.gzip()))) {
            return JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String said(OverlayFile.Content content) {
        return content.remarks().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utm51s.zip", "utm51s.gpkg", "utm51s-2008.geojson", "latin1.zip"})
    void polygons_of_every_format_and_system_come_to_the_same_place(String name) {
        OverlayFile.Content content = read(Uploads.resource(name));
        JsonNode features = json(content).get("features");
        assertThat(content.features()).isEqualTo(2);
        assertThat(content.shapes()).containsExactly(Overlay.Shape.POLYGON);
        assertThat(content.bounds().get(0)).isCloseTo(124.2, within(1e-5));
        assertThat(content.bounds().get(3)).isCloseTo(-9.7, within(1e-5));
        assertThat(features.get(0).at("/geometry/coordinates").size())
                .as("a hole")
                .isEqualTo(2);
        assertThat(features.get(1).at("/geometry/coordinates").size())
                .as("parts")
                .isEqualTo(2);
        JsonNode first = features.get(0).at("/geometry/coordinates/0/0");
        assertThat(first.get(0).asDouble()).isCloseTo(124.2, within(0.2001));
        assertThat(features.get(0).at("/properties/kode").asString()).isEqualTo("0053");
        assertThat(features.get(1).at("/properties/nama").asString()).isEqualTo("Désa Oé");
        assertThat(features.get(1).at("/properties/keluarga").asDouble()).isEqualTo(75.5);
    }

    @Test
    void a_complete_file_gets_no_remark() {
        assertThat(read(Uploads.resource("utm51s.zip")).remarks()).isEmpty();
        assertThat(read(Uploads.resource("latin1.zip")).remarks()).isEmpty();
    }

    @Test
    void a_national_projection_in_the_words_of_esri_is_understood() {
        OverlayFile.Content content = read(Uploads.resource("tm3.zip"));
        assertThat(content.shapes()).containsExactly(Overlay.Shape.LINE);
        assertThat(content.bounds().get(0)).isCloseTo(124.2, within(0.001));
        assertThat(content.bounds().get(1)).isCloseTo(-9.9, within(0.001));
        assertThat(content.remarks()).isEmpty();
    }

    @Test
    void an_old_datum_of_unknown_shift_is_said() {
        String batavia =
                "GEOGCS[\"GCS_Batavia\",DATUM[\"D_Batavia_lama\",SPHEROID[\"Bessel_1841\",6377397.155,299.1528128]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
        OverlayFile.Content content =
                read(Uploads.zip(Uploads.with(Uploads.parts("latin1.zip"), ".prj", Uploads.text(batavia))));
        assertThat(said(content)).contains("Pergeseran datum \"GCS_Batavia\" tidak diketahui");
    }

    @Test
    void heights_are_left_out_and_counted() {
        OverlayFile.Content content = read(Uploads.resource("points3d.zip"));
        assertThat(json(content).at("/features/0/geometry/coordinates").size()).isEqualTo(2);
        assertThat(said(content)).contains("2 objek bertinggi (3D)", "2 objects have heights");
    }

    @Test
    void only_the_first_layer_of_a_package_is_drawn_and_that_is_said() {
        assertThat(said(read(Uploads.resource("utm51s.gpkg")))).contains("2 lapisan", "\"desa\"");
    }

    @Test
    void swapped_axes_are_turned_round() {
        OverlayFile.Content content = read(Uploads.feature("{\"type\":\"Point\",\"coordinates\":[-9.86,124.28]}"));
        assertThat(content.bounds()).containsExactly(124.28, -9.86, 124.28, -9.86);
        assertThat(said(content)).contains("terbalik", "swapped");
    }

    @Test
    void a_polygon_that_crosses_itself_is_repaired() {
        OverlayFile.Content content = read(Uploads.feature(
                "{\"type\":\"Polygon\",\"coordinates\":[[[124,-10],[125,-9],[125,-10],[124,-9],[124,-10]]]}"));
        assertThat(json(content).at("/features/0/geometry/type").asString()).isEqualTo("MultiPolygon");
        assertThat(said(content)).contains("1 poligon memotong dirinya sendiri");
    }

    @Test
    void a_hopeless_polygon_is_drawn_as_it_is_within_the_time() {
        StringBuilder star = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[");
        for (int i = 0; i < 6000; i++) {
            star.append("[%f,%f],".formatted(124 + (i % 2) + i / 1e5, -10 + (i * 7919 % 6000) / 6000.0));
        }
        OverlayFile.Content content = read(Uploads.feature(star + "[124,-10]]]}"));
        assertThat(said(content)).contains("terlalu rusak untuk diperbaiki");
    }

    @Test
    void without_a_projection_degrees_are_assumed_only_where_they_fit() {
        byte[] degrees = Uploads.zip(Uploads.without(Uploads.parts("latin1.zip"), ".prj"));
        assertThat(said(read(degrees))).contains("dianggap derajat WGS 84");
        byte[] metres = Uploads.zip(Uploads.without(Uploads.parts("utm51s.zip"), ".prj"));
        refused(metres, "overlay-no-crs");
    }

    @Test
    void without_a_table_there_are_no_attributes() {
        OverlayFile.Content content = read(Uploads.zip(Uploads.without(Uploads.parts("utm51s.zip"), ".dbf")));
        assertThat(json(content).at("/features/0/properties").size()).isZero();
        assertThat(said(content)).contains(".dbf tidak ada");
    }

    @Test
    void letters_follow_the_code_page_or_the_table_or_are_guessed() {
        Map<String, byte[]> bare = Uploads.without(Uploads.parts("latin1.zip"), ".cpg");
        byte[] marked = Uploads.zip(
                Uploads.with(bare, ".dbf", Uploads.table("Oé", java.nio.charset.Charset.forName("IBM850"), 2)));
        assertThat(json(read(marked)).at("/features/0/properties/nama").asString())
                .isEqualTo("Oé");
        byte[] guessed = Uploads.zip(Uploads.with(bare, ".dbf", Uploads.table("Oé", StandardCharsets.ISO_8859_1, 0)));
        assertThat(json(read(guessed)).at("/features/0/properties/nama").asString())
                .isEqualTo("Oé");
        assertThat(said(read(guessed))).contains("dibaca sebagai Latin-1");
        byte[] json = new String(
                        Uploads.feature("{\"type\":\"Point\",\"coordinates\":[124,-9]}"), StandardCharsets.UTF_8)
                .replace("Soe", "Soé")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(json(read(json)).at("/features/0/properties/nama").asString())
                .isEqualTo("Soé");
    }

    @Test
    void a_bare_geometry_and_a_collection_are_drawn() {
        OverlayFile.Content content = read(
                Uploads.text(
                        "{\"geometries\":[{\"coordinates\":[124,-9],\"type\":\"Point\"},{\"type\":\"LineString\",\"coordinates\":[[124,-9],[125,-9]]}],\"type\":\"GeometryCollection\"}"));
        assertThat(content.shapes()).containsExactly(Overlay.Shape.POINT, Overlay.Shape.LINE);
    }

    @Test
    void objects_elsewhere_are_counted_but_do_not_refuse_the_file() {
        OverlayFile.Content content = read(Uploads.text("""
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[124,-9]}},
                {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[124.1,-9]}},
                {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[0,0]}},
                {"type":"Feature","properties":{},"geometry":null}]}
                """));
        assertThat(content.features()).isEqualTo(3);
        assertThat(said(content)).contains("1 objek berada di luar wilayah Indonesia", "1 objek tanpa bentuk");
    }

    @Test
    void the_projection_of_web_maps_is_understood() {
        String esri =
                "PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Mercator_Auxiliary_Sphere\"],PARAMETER[\"False_Easting\",0.0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",0.0],PARAMETER[\"Standard_Parallel_1\",0.0],PARAMETER[\"Auxiliary_Sphere_Type\",0.0],UNIT[\"Meter\",1.0]]";
        double[] soe = {13834785.0, -1103060.0};
        Placement placement = Placement.of(CrsCatalogue.ofText(esri), soe, new Remarks());
        assertThat(placement.toDegrees(soe)).isTrue();
        assertThat(soe[0]).isCloseTo(124.28, within(0.01));
        assertThat(soe[1]).isCloseTo(-9.86, within(0.02));
    }

    private void refused(byte[] upload, String code) {
        assertThatThrownBy(() -> read(upload)).hasFieldOrPropertyWithValue("code", code);
    }
}
