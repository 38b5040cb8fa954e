package id.lentera.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import java.io.IOException;
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
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Patterns of the published figures over HTTP. */
@LoadedData
class PatternApiDatabaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String POVERTY = "/api/patterns?indicator=poverty_rate&year=2021&level=regency&within=53";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void every_kabupaten_of_ntt_is_tested_and_islands_have_a_neighbour() throws Exception {
        JsonNode answer = get(POVERTY);

        assertThat(answer.path("items").size()).isEqualTo(22);
        assertThat(answer.path("notAssessed").size()).isZero();
        assertThat(answer.path("recipe").path("seaLinks").asInt()).isPositive();
        answer.path("items").forEach(item -> {
            assertThat(item.path("neighbours").asInt()).as(item.toString()).isPositive();
            assertThat(item.path("p").asDouble()).isBetween(0.001, 1.0);
            assertThat(item.path("fdr").asDouble())
                    .isGreaterThanOrEqualTo(item.path("p").asDouble());
        });
        assertThat(item(answer, "53.20").path("seaLink").asBoolean())
                .as("Sabu Raijua")
                .isTrue();
        assertThat(answer.path("global").path("expected").asDouble()).isEqualTo(-1 / 21.0);
        assertThat(answer.path("classes").findValuesAsString("id")).contains("not-significant", "no-data");
    }

    @Test
    void without_sea_links_islands_have_no_statistic_and_say_so() throws Exception {
        JsonNode answer = get(POVERTY + "&weights=contiguity");
        JsonNode island = item(answer, "53.20");

        assertThat(island.path("patternClass").asString()).isEqualTo("no-neighbour");
        assertThat(island.path("p").isNull()).isTrue();
        assertThat(answer.path("global").path("isolated").asInt())
                .isEqualTo(answer.path("counts").path("no-neighbour").asInt());
    }

    @Test
    void the_same_question_has_the_same_answer_and_another_seed_other_p_values() throws Exception {
        JsonNode first = get(POVERTY + "&seed=7&permutations=199");

        assertThat(get(POVERTY + "&seed=7&permutations=199").path("items")).isEqualTo(first.path("items"));
        assertThat(get(POVERTY + "&seed=8&permutations=199").path("items")).isNotEqualTo(first.path("items"));
    }

    @Test
    void missing_figures_are_left_out_and_named() throws Exception {
        JsonNode answer = get("/api/patterns?indicator=extreme_poverty_rate&year=2021&level=regency&within=53");

        assertThat(answer.path("items").size()).isEqualTo(5);
        assertThat(answer.path("notAssessed").size()).isEqualTo(17);
        assertThat(answer.path("notAssessed").get(0).path("reason").asString()).isEqualTo("NOT_COLLECTED");
        assertThat(answer.path("counts").path("no-data").asInt()).isEqualTo(17);
    }

    @Test
    void the_map_gets_a_class_for_each_area_with_a_figure_and_a_reason_for_the_others() throws Exception {
        JsonNode values = get("/api/patterns/values?indicator=extreme_poverty_rate&year=2021&level=regency&within=53");

        assertThat(values.path("ids").size()).isEqualTo(22);
        int absent = 0;
        for (int i = 0; i < 22; i++) {
            boolean none = values.path("values").get(i).isNull();
            assertThat(none).isEqualTo(values.path("states").get(i).asInt() != 0);
            absent += none ? 1 : 0;
        }
        assertThat(absent).isEqualTo(17);
    }

    @Test
    void the_map_gets_pockets_and_other_villages() throws Exception {
        String query = "indicator=poverty_rate&year=2021&within=53.02";
        JsonNode pockets = get("/api/patterns/pockets?" + query);
        JsonNode values = get("/api/patterns/pockets/values?" + query);

        assertThat(values.path("values")
                        .valueStream()
                        .filter(v -> !v.isNull() && v.asInt() == 0)
                        .count())
                .isEqualTo(pockets.path("numberMatched").asInt())
                .isPositive();
        assertThat(values.path("states").valueStream().map(JsonNode::asInt)).contains(4);
    }

    @Test
    void demonstration_values_are_marked() throws Exception {
        JsonNode answer = get("/api/patterns?indicator=poverty_rate&year=2021&level=village&within=53.02&limit=5");

        assertThat(answer.path("items").size()).isEqualTo(5);
        assertThat(answer.path("numberMatched").asInt()).isGreaterThan(200);
        assertThat(answer.path("items").findValuesAsString("status")).containsOnly("DEMO");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator=nothing&year=2021&level=regency|404|unknown-indicator",
                "year=2021&level=regency|400|missing-parameter",
                "indicator=poverty_rate&year=1999&level=regency&within=53|404|no-data-for-year",
                "indicator=poverty_rate&year=x&level=regency&within=53|404|no-data-for-year",
                "indicator=poverty_rate&year=2021&level=regency&within=53.02|400|level-not-below",
                "indicator=poverty_rate&year=2021&level=regency&within=53&weights=nearest-0|400|unknown-weights",
                "indicator=poverty_rate&year=2021&level=regency&within=53&weights=nearest-99|400|unknown-weights",
                "indicator=poverty_rate&year=2021&level=regency&within=53&statistic=magic|400|unknown-statistic",
                "indicator=poverty_rate&year=2021&level=regency&within=53&permutations=10|400|bad-permutations",
                "indicator=poverty_rate&year=2021&level=regency&within=53&permutations=999999999999|400|bad-permutations",
                "indicator=poverty_rate&year=2021&level=regency&within=53&seed=-1|400|bad-seed",
                "indicator=poverty_rate&year=2021&level=regency&within=53&correction=maybe|400|unknown-correction",
                "indicator=electrification_ratio&year=2021&level=regency&within=53|400|too-few-areas",
                "indicator=extreme_poverty_rate&year=2021&level=regency&within=53&weights=nearest-5|400|too-few-neighbours"
            })
    void a_question_that_has_no_answer_gets_a_sentence(String query, int status, String code) throws Exception {
        HttpResponse<String> answer = send("/api/patterns?" + query);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    private static JsonNode item(JsonNode answer, String code) {
        List<JsonNode> items = new ArrayList<>();
        answer.path("items").forEach(items::add);
        return items.stream()
                .filter(item -> item.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
