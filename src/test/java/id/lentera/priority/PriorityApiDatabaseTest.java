package id.lentera.priority;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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

/** The named recipes on the published figures, over HTTP. */
@LoadedData
class PriorityApiDatabaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void extreme_poverty_2021_combines_rate_and_number() throws Exception {
        JsonNode list = get("/api/priorities?model=extreme-poverty-2021&within=53");

        assertThat(names(list))
                .containsExactly("Timor Tengah Selatan", "Sumba Timur", "Sumba Tengah", "Manggarai Timur", "Rote Ndao");
        assertThat(ordered(list, "rateRank"))
                .containsExactly("Sumba Tengah", "Sumba Timur", "Timor Tengah Selatan", "Rote Ndao", "Manggarai Timur");
        assertThat(ordered(list, "countRank"))
                .containsExactly("Timor Tengah Selatan", "Sumba Timur", "Manggarai Timur", "Rote Ndao", "Sumba Tengah");
        assertThat(list.path("items").findValuesAsString("score")).containsExactly("4", "4", "6", "8", "8");
        assertThat(list.path("notAssessed").size()).isEqualTo(17);
        assertThat(list.path("recipe").path("referenceSet").path("total").asInt())
                .isEqualTo(22);
    }

    @Test
    void lowest_electrification_2019_starts_in_manggarai_timur() throws Exception {
        JsonNode list = get("/api/priorities?model=lowest-electrification-2019&within=53&top=3");

        assertThat(names(list)).containsExactly("Manggarai Timur", "Timor Tengah Selatan", "Sumba Barat");
        assertThat(list.path("items").findValuesAsString("score")).containsExactly("46.22", "49.96", "55.1");
        assertThat(list.path("numberMatched").asInt()).isEqualTo(22);
        assertThat(list.path("notAssessed").size()).isZero();
    }

    @Test
    void the_recipe_of_an_answer_sent_back_gives_the_same_list() throws Exception {
        JsonNode named = get("/api/priorities?model=extreme-poverty-2021&within=53");
        HttpResponse<String> answer = post(named.path("recipe").toString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).path("items")).isEqualTo(named.path("items"));
    }

    @Test
    void a_recipe_of_ones_own_is_computed_without_signing_in() throws Exception {
        HttpResponse<String> answer = post("""
                {"level": "regency", "within": "53", "top": 2, "rule": "weighted-rank", "criteria": [
                 {"indicator": "extreme_poverty_rate", "year": 2021, "weight": 1},
                 {"indicator": "extreme_poor_population", "year": 2021, "weight": 0}]}
                """);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(names(JSON.readTree(answer.body()))).containsExactly("Sumba Tengah", "Sumba Timur");
    }

    @Test
    void models_are_listed() throws Exception {
        assertThat(get("/api/priorities/models").path("items").findValuesAsString("rule"))
                .contains("rank-sum", "single");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/priorities, 400",
        "/api/priorities?model=nothing&within=53, 404",
        "/api/priorities?model=extreme-poverty-2021&within=53.02, 400",
        "/api/priorities?model=extreme-poverty-2021&within=99, 404",
        "/api/priorities?model=extreme-poverty-2021&within=5302, 400",
        "/api/priorities?model=extreme-poverty-2021&within=53&top=0, 400",
        "/api/priorities?model=extreme-poverty-2021&within=53&top=515, 400",
        "/api/priorities?model=extreme-poverty-2021&within=53&top=abc, 400",
        "/api/priorities?model=extreme-poverty-2021&within=53&top=-1, 400",
        "/api/priorities?model=extreme-poverty-2021&within=53&year=2019, 404",
        "/api/priorities?model=extreme-poverty-2021&within=53&year=21, 400"
    })
    void what_cannot_be_answered_is_refused_with_a_sentence(String path, int status) throws Exception {
        refused(http.send(request(path).build(), BodyHandlers.ofString()), status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"rule\": \"single\", \"criteria\": [{\"indicator\": \"nothing\", \"year\": 2021}]}",
                "{\"rule\": \"single\", \"criteria\": [{\"indicator\": \"hdi\", \"year\": 1990}]}",
                "{\"rule\": \"single\", \"level\": \"village\", \"criteria\": [{\"indicator\": \"hdi\", \"year\": 2025}]}",
                "{\"rule\": \"single\", \"top\": [], \"criteria\": [{\"indicator\": \"hdi\", \"year\": 2025}]}"
            })
    void a_recipe_that_makes_no_sense_is_refused_with_a_sentence(String body) throws Exception {
        HttpResponse<String> answer = post(body);
        refused(answer, answer.statusCode() == 404 ? 404 : 400);
    }

    @Test
    void a_recipe_without_end_is_refused() throws Exception {
        refused(post("[" + "1,".repeat(100_000) + "1]"), 413);
        refused(post("[".repeat(60_000)), 400);
    }

    private static List<String> names(JsonNode list) {
        return list.path("items")
                .valueStream()
                .map(i -> i.path("name").asString())
                .toList();
    }

    private static List<String> ordered(JsonNode list, String rank) {
        List<JsonNode> items = new ArrayList<>(list.path("items").valueStream().toList());
        items.sort((a, b) -> Integer.compare(a.path(rank).asInt(), b.path(rank).asInt()));
        return items.stream().map(i -> i.path("name").asString()).toList();
    }

    private static void refused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(JSON.readTree(response.body()).path("detail").asString()).endsWith(".");
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request(path).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return http.send(
                request("/api/priorities")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
