package id.lentera.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.DatabaseTest;
import id.lentera.tiles.internal.DecodedTile;
import id.lentera.tiles.internal.TileMemory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Bakes a small made-up coverage into the layer of districts and reads it over HTTP as a browser would. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TileServingDatabaseTest {

    private static final String TILE = "/9/432/270.mvt";
    private static final Pattern VERSION = Pattern.compile("/tiles/district/([0-9a-f]{16})/\\{z}/\\{x}/\\{y}\\.mvt");

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private TileBaker baker;

    @Autowired
    private TileSets tileSets;

    @Autowired
    private TileMemory memory;

    @Autowired
    private List<TileLayer> layers;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeAll
    void forget_what_other_classes_baked() {
        memory.reload();
    }

    @Test
    void describes_the_layer_with_an_immutable_address() throws Exception {
        activate(TestCoverage.of(4));
        HttpResponse<byte[]> answer = get("/tiles/district.json");
        String json = new String(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json).contains("\"tilejson\":\"3.0.0\"", "\"vector_layers\"", "Batas uji");
        assertThat(json).contains("\"minzoom\":2", "\"maxzoom\":11");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(get("/tiles/district.json", "If-None-Match", header(answer, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void describes_all_layers_that_are_there_at_once() throws Exception {
        activate(TestCoverage.of(4));
        String all = new String(get("/tiles/all.json").body());
        assertThat(all)
                .contains(
                        "\"district\":" + new String(get("/tiles/district.json").body()));
        assertThat(get("/tiles/all.json", "If-None-Match", header(get("/tiles/all.json"), "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void passes_the_stored_gzip_through_and_expands_it_for_others() throws Exception {
        activate(TestCoverage.of(4));
        HttpResponse<byte[]> packed = get("/tiles/district/" + version() + TILE, "Accept-Encoding", "gzip, br");
        HttpResponse<byte[]> plain = get("/tiles/district/" + version() + TILE);
        assertThat(packed.statusCode()).isEqualTo(200);
        assertThat(header(packed, "Content-Type")).isEqualTo("application/vnd.mapbox-vector-tile");
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).contains("Accept-Encoding");
        assertThat(header(packed, "Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(gunzip(packed.body())).isEqualTo(plain.body());
        assertThat(header(plain, "ETag")).startsWith("\"").isNotEqualTo(header(packed, "ETag"));
        DecodedTile tile = DecodedTile.read(plain.body());
        assertThat(tile.layers()).containsOnlyKeys("district", "label");
    }

    @Test
    void the_shortcut_and_the_usual_way_answer_the_same_tile() throws Exception {
        activate(TestCoverage.of(4));
        HttpResponse<byte[]> straight = get("/tiles/district/" + version() + TILE, "Accept-Encoding", "gzip");
        HttpResponse<byte[]> usual = get("/tiles/district" + TILE, "Accept-Encoding", "gzip");
        assertThat(straight.body()).isEqualTo(usual.body());
        assertThat(header(straight, "ETag")).isEqualTo(header(usual, "ETag"));
        assertThat(header(straight, "X-Content-Type-Options")).isEqualTo("nosniff");
        HttpResponse<byte[]> sea = get("/tiles/district/" + version() + "/9/0/0.mvt", "Accept-Encoding", "gzip");
        assertThat(sea.statusCode()).isEqualTo(204);
        assertThat(header(sea, "Cache-Control")).contains("immutable");
    }

    @Test
    void answers_a_known_tile_with_304() throws Exception {
        activate(TestCoverage.of(4));
        String etag = header(get("/tiles/district" + TILE, "Accept-Encoding", "gzip"), "ETag");
        HttpResponse<byte[]> again = get("/tiles/district" + TILE, "Accept-Encoding", "gzip", "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "Cache-Control")).contains("max-age=60");
    }

    @Test
    void answers_204_where_there_is_no_land() throws Exception {
        activate(TestCoverage.of(4));
        HttpResponse<byte[]> sea = get("/tiles/district/" + version() + "/9/0/0.mvt");
        assertThat(sea.statusCode()).isEqualTo(204);
        assertThat(header(sea, "Cache-Control")).contains("immutable");
    }

    @Test
    void says_that_a_layer_is_not_loaded_instead_of_showing_empty_land() throws Exception {
        HttpResponse<byte[]> answer = get("/tiles/village/9/432/270.mvt");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(new String(answer.body())).contains("tiles-not-loaded");
    }

    @ParameterizedTest
    @CsvSource({
        "/tiles/desa.json, 404, unknown-layer",
        "/tiles/desa/9/432/270.mvt, 404, unknown-layer",
        "/tiles/district/9/512/270.mvt, 400, bad-tile-number",
        "/tiles/district/9/-1/270.mvt, 400, bad-tile-number",
        "/tiles/district/9/432/99999999999999999999.mvt, 400, bad-tile-number",
        "/tiles/district/x/432/270.mvt, 400, bad-tile-number",
        "/tiles/district/23/0/0.mvt, 400, bad-tile-number",
        "/tiles/district/12/0/0.mvt, 404, zoom-out-of-range",
        "/tiles/district/1/0/0.mvt, 404, zoom-out-of-range",
        "/tiles/district/0123456789abcdef/9/432/270.mvt, 404, unknown-tile-version",
        "/tiles/district/%27%20OR%201=1/9/432/270.mvt, 404, unknown-tile-version",
        "/tiles/district, 404, unknown-tile-address",
        "/tiles/district/9/432/270.png, 404, unknown-tile-address"
    })
    void refuses_other_addresses_with_a_sentence(String path, int status, String code) throws Exception {
        activate(TestCoverage.of(4));
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(new String(answer.body()))
                .contains("\"code\":\"" + code + "\"")
                .doesNotContain("Exception");
    }

    @Test
    void keeps_the_version_before_for_maps_that_are_still_open() throws Exception {
        activate(TestCoverage.of(4));
        String former = version();
        byte[] before = get("/tiles/district/" + former + TILE).body();
        activate(TestCoverage.of(5));
        assertThat(version()).isNotEqualTo(former);
        HttpResponse<byte[]> old = get("/tiles/district/" + former + TILE);
        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(old.body()).isEqualTo(before);
        activate(TestCoverage.of(6));
        assertThat(get("/tiles/district/" + former + TILE).statusCode()).isEqualTo(404);
    }

    @Test
    void gives_equal_areas_the_same_version() throws Exception {
        activate(TestCoverage.of(4));
        String first = version();
        activate(TestCoverage.of(4));
        assertThat(version()).isEqualTo(first);
    }

    @Test
    void keeps_serving_the_old_tiles_when_the_import_fails() throws Exception {
        activate(TestCoverage.of(4));
        String before = version();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            bakeAndActivate(TestCoverage.of(5));
            status.setRollbackOnly();
        });
        assertThat(version()).isEqualTo(before);
        assertThat(get("/tiles/district/" + before + TILE).statusCode()).isEqualTo(200);
    }

    private void activate(List<TileFeature> areas) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> bakeAndActivate(areas));
    }

    private void bakeAndActivate(List<TileFeature> areas) {
        TileLayer district = layers.stream()
                .filter(l -> l.name().equals("district"))
                .findFirst()
                .orElseThrow();
        tileSets.activate(List.of(baker.bake(district, areas, "Batas uji")));
    }

    private String version() throws Exception {
        Matcher matcher = VERSION.matcher(new String(get("/tiles/district.json").body()));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] gunzip(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
