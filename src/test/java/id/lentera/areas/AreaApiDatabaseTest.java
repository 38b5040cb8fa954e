package id.lentera.areas;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LoadedData
class AreaApiDatabaseTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"province,00,38", "regency,53,22", "district,53,315", "village,53,3442", "village,53.02.10,13"})
    void lists_count_registered_areas(String level, String within, int count) {
        assertThat(get("/api/areas?level=" + level + "&within=" + within + "&limit=1")
                        .get("numberMatched")
                        .asInt())
                .isEqualTo(count);
    }

    @Test
    void unregistered_polygons_are_listed_on_demand() {
        assertThat(get("/api/areas?level=village&within=53&unregistered=true&limit=1")
                        .get("numberMatched")
                        .asInt())
                .isGreaterThan(3442)
                .isLessThanOrEqualTo(3492);
    }

    @Test
    void an_item_says_what_and_where_an_area_is() {
        JsonNode item =
                get("/api/areas?level=regency&within=53&limit=2").get("items").get(1);

        assertThat(item.get("code").asString()).isEqualTo("53.02");
        assertThat(item.get("bpsCode").asString()).isEqualTo("5304");
        assertThat(item.get("name").asString()).isEqualTo("Timor Tengah Selatan");
        assertThat(item.get("level").asString()).isEqualTo("regency");
        assertThat(item.get("parent").asString()).isEqualTo("53");
        assertThat(item.get("hasBoundary").asBoolean()).isTrue();
        assertThat(item.get("bbox").get(0).asDouble()).isBetween(123.9, 124.2);
        assertThat(item.get("bbox").get(1).asDouble()).isBetween(-10.3, -10.0);
        assertThat(item.get("labelPoint").get(0).asDouble()).isBetween(124.0, 125.0);
    }

    @Test
    void an_area_comes_with_its_ancestors_and_size() {
        JsonNode area = get("/api/areas/53.02.04.2017");

        assertThat(area.get("name").asString()).isEqualTo("Tliu");
        assertThat(area.get("ancestors").size()).isEqualTo(4);
        assertThat(area.get("ancestors").get(2).get("name").asString()).isEqualTo("Timor Tengah Selatan");
        assertThat(area.get("childCount").asInt()).isZero();
        assertThat(area.get("areaKm2").asDouble()).isBetween(1.0, 100.0);
        assertThat(area.get("observations").isArray()).isTrue();
        assertThat(get("/api/areas/53.02.10.2013").get("hasBoundary").asBoolean())
                .isFalse();
        assertThat(get("/api/areas/53").get("childCount").asInt()).isEqualTo(22);
    }

    @Test
    void at03_the_two_code_systems_never_mix() {
        assertThat(get("/api/areas/5302?system=bps").get("name").asString()).isEqualTo("Sumba Timur");
        assertThat(get("/api/areas/5302?system=bps").get("code").asString()).isEqualTo("53.11");
        assertThat(get("/api/areas/53.02").get("name").asString()).isEqualTo("Timor Tengah Selatan");
        assertThat(get("/api/areas?level=district&within=5302&system=bps&limit=1")
                        .get("items")
                        .get(0)
                        .get("code")
                        .asString())
                .startsWith("53.11.");
    }

    @ParameterizedTest
    @CsvSource({
        "naileu,53.02.10.2013",
        "Naile%27u,53.02.10.2013",
        "kot%20olin,53.02.20",
        "Timor%20Tengah%20Selatan,53.02",
        "kabupaten%20malaka,53.21",
        "5302102013,53.02.10.2013",
        "53.02.10.2013,53.02.10.2013",
        "5304,53.02",
        "kota%20kupang,53.71"
    })
    void a_search_finds_names_and_codes_of_either_system(String query, String code) {
        JsonNode items = get("/api/areas?within=53&limit=20&q=" + query).get("items");
        List<String> codes = new ArrayList<>();
        items.forEach(item -> codes.add(item.get("code").asString()));

        assertThat(codes).contains(code);
    }

    @Test
    void the_best_hit_comes_first_with_the_names_above_it() {
        JsonNode first = get("/api/areas?q=tliu&limit=5").get("items").get(0);

        assertThat(first.get("code").asString()).isEqualTo("53.02.04.2017");
        assertThat(first.get("parents").get(1).asString()).isEqualTo("Timor Tengah Selatan");
        assertThat(get("/api/areas?q=kupang&level=regency")
                        .get("items")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo("Kupang");
    }

    @Test
    void the_index_is_in_feature_id_order_and_costs_nothing_the_second_time() throws Exception {
        JsonNode index = get("/api/areas/index?level=village&within=53");
        assertThat(index.get("ids").size()).isEqualTo(index.get("codes").size()).isGreaterThanOrEqualTo(3442);
        assertThat(index.get("names").size()).isEqualTo(index.get("parents").size());
        for (int i = 1; i < index.get("ids").size(); i++) {
            assertThat(index.get("ids").get(i).asInt())
                    .isGreaterThan(index.get("ids").get(i - 1).asInt());
        }
        HttpResponse<byte[]> packed = send("/api/areas/index?level=village", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        String etag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(etag).startsWith("\"");
        HttpRequest again = HttpRequest.newBuilder(uri("/api/areas/index?level=village"))
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", etag)
                .build();
        assertThat(http.send(again, BodyHandlers.ofByteArray()).statusCode()).isEqualTo(304);
    }

    @Test
    void the_match_report_adds_up_over_http() {
        JsonNode report = get("/api/areas/match-report");
        int polygons = 0;
        for (JsonNode row : report.get("items")) {
            polygons += row.get("polygons").asInt();
            assertThat(row.get("withPolygon").asInt()
                            + row.get("withoutPolygon").asInt())
                    .isEqualTo(row.get("registered").asInt());
        }
        assertThat(polygons).isEqualTo(2836 + 6695 - 287);
        assertThat(report.get("boundarySet").get("licence").asString()).isNotBlank();
        assertThat(get("/api/areas/match-report/53.02").get("unmatchedPolygons").size())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/areas?level=desa",
                "/api/areas?level=village&within=xx",
                "/api/areas?level=province&within=53.02",
                "/api/areas?limit=-1",
                "/api/areas?limit=99999999999",
                "/api/areas?offset=-5",
                "/api/areas?system=kemenkeu&within=53",
                "/api/areas?unregistered=ya",
                "/api/areas/5302",
                "/api/areas/53.2",
                "/api/areas/530?system=bps",
                "/api/areas/53%27%20OR%201=1",
                "/api/areas/53.02?system=x",
                "/api/areas/index",
                "/api/areas/index?level=kabupaten",
                "/api/areas/index?level=province&within=53.02",
                "/api/areas/points",
                "/api/areas/points?level=kabupaten",
                "/api/areas/points?level=province&within=53.02",
                "/api/areas/match-report/53"
            })
    void a_wrong_parameter_is_answered_with_a_sentence(String path) {
        assertProblem(path, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/areas/53.99",
                "/api/areas/9999?system=bps",
                "/api/areas?within=53.99",
                "/api/areas/index?level=village&within=53.99",
                "/api/areas/points?level=village&within=53.99",
                "/api/areas/match-report/53.99",
                "/api/nothing"
            })
    void an_unknown_area_is_a_404_with_a_sentence(String path) {
        assertProblem(path, 404);
    }

    @Test
    void points_lie_in_their_province_and_carry_the_ids_of_the_index() {
        JsonNode points = get("/api/areas/points?level=regency&within=53");
        assertThat(points.get("ids"))
                .isEqualTo(get("/api/areas/index?level=regency&within=53").get("ids"));
        assertThat(points.get("lng")).hasSize(22).allSatisfy(lng -> assertThat(lng.asDouble())
                .isBetween(118.9, 125.2));
        assertThat(points.get("lat")).hasSize(22).allSatisfy(lat -> assertThat(lat.asDouble())
                .isBetween(-11.1, -8.0));
    }

    @Test
    void a_search_that_is_too_long_is_refused() {
        assertProblem("/api/areas?q=" + "a".repeat(101), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/areas/53.99, en, There is no area",
        "/api/areas/53.99, id, Tidak ada",
        "/api/areas/53.99, '', Tidak ada",
        "/api/areas?offset=x, en, Parameter offset must",
        "/api/areas?offset=x, '', Parameter offset harus"
    })
    void a_problem_speaks_the_language_asked_for_else_indonesian(String path, String language, String start) {
        JsonNode problem = json.readTree((language.isEmpty()
                        ? send(path, "Accept", "application/json")
                        : send(path, "Accept-Language", language))
                .body());

        assertThat(problem.get("detail").asString()).startsWith(start);
        assertThat(problem.get("message").get("id").asString()).isNotBlank();
        assertThat(problem.get("message").get("en").asString()).isNotBlank();
    }

    private void assertProblem(String path, int status) {
        HttpResponse<byte[]> answer = send(path, "Accept", "application/json");
        JsonNode problem = json.readTree(answer.body());

        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.get("detail").asString()).hasSizeGreaterThan(10);
    }

    private JsonNode get(String path) {
        HttpResponse<byte[]> answer = send(path, "Accept", "application/json");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private HttpResponse<byte[]> send(String path, String header, String value) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(uri(path)).header(header, value).build();
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
