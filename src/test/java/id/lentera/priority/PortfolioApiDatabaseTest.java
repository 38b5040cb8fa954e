package id.lentera.priority;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Portfolios on the demonstration villages, over HTTP. */
@LoadedData
class PortfolioApiDatabaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCENARIO = """
            {"within": "53", "budget": 100000000000, "packages": [
             {"package": "bpbl", "perHousehold": 500000}, {"package": "ltshe", "perHousehold": 3000000, "service": 0.5},
             {"package": "shs", "perHousehold": 6000000}, {"package": "communal", "perHousehold": 2000000, "perVillage": 400000000},
             {"package": "grid", "perVillage": 2500000000}]}
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void all_villages_of_ntt_within_a_budget() throws Exception {
        JsonNode result = answer(SCENARIO).path("scenarios").path(0);

        assertThat(result.path("demo").asBoolean()).isTrue();
        assertThat(result.path("caveats").findValuesAsString("id")).anyMatch(c -> c.contains("Nilai peragaan"));
        assertThat(result.path("outcome").asString()).isIn("BEST", "WITHIN_GAP");
        assertThat(result.path("gapPercent").asDouble()).isLessThan(1);
        JsonNode totals = result.path("totals");
        assertThat(totals.path("cost").asLong()).isBetween(95_000_000_000L, 100_000_000_000L);
        assertThat(result.path("regions").size()).isEqualTo(22);
        long reached = sum(result.path("regions"), "reached");
        assertThat(reached)
                .isEqualTo(totals.path("households").asLong())
                .isEqualTo(sum(result.path("items"), "households"));
        assertThat(sum(result.path("regions"), "left")).isEqualTo(sum(result.path("leftOut"), "households"));
        assertThat(reached + sum(result.path("leftOut"), "households"))
                .isEqualTo(totals.path("unlit").asLong());
        assertThat(sum(result.path("items"), "cost"))
                .isEqualTo(totals.path("cost").asLong());
    }

    @Test
    void floors_are_met_and_cost_something() throws Exception {
        String floors = SCENARIO.replace("\"budget\"", "\"floorPercent\": 10, \"budget\"");
        JsonNode both = answer("{\"scenarios\": [" + SCENARIO + "," + floors + "]}");
        JsonNode with = both.path("scenarios").path(1);

        with.path("regions").forEach(region -> assertThat(region.path("reached").asInt())
                .isGreaterThanOrEqualTo(region.path("floor").asInt()));
        assertThat(with.path("totals").path("weighted").asDouble())
                .isLessThanOrEqualTo(both.path("scenarios")
                        .path(0)
                        .path("totals")
                        .path("bound")
                        .asDouble());
        assertThat(both.path("comparison").path("regions").size()).isEqualTo(22);
        assertThat(both.path("comparison").path("onlySecond").isArray()).isTrue();
    }

    @Test
    void few_villages_are_solved_to_the_proof() throws Exception {
        String district = SCENARIO.replace("\"53\"", "\"53.02.10\"").replace("100000000000", "900000000");
        JsonNode result = answer(district).path("scenarios").path(0);
        assertThat(result.path("outcome").asString()).isEqualTo("BEST");
        assertThat(result.path("gapPercent").asDouble()).isZero();
    }

    @Test
    void floors_beyond_the_budget_are_named_impossible() throws Exception {
        JsonNode result = answer(SCENARIO.replace("\"budget\"", "\"floorPercent\": 100, \"budget\""))
                .path("scenarios")
                .path(0);
        assertThat(result.path("outcome").asString()).isEqualTo("FLOORS_IMPOSSIBLE");
        assertThat(result.path("items").isEmpty()).isTrue();
        assertThat(result.path("verdict").path("id").asString()).contains("tidak mungkin dipenuhi");
    }

    @Test
    void packages_are_listed_with_their_published_prices() throws Exception {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/portfolios/packages"))
                        .build(),
                BodyHandlers.ofString());
        JsonNode items = JSON.readTree(response.body()).path("items");
        assertThat(items.findValuesAsString("electricPackage"))
                .containsExactly("bpbl", "ltshe", "shs", "communal", "grid");
        assertThat(items.path(1).path("perHousehold").asLong()).isEqualTo(3_000_000);
        assertThat(items.path(1).path("sources").size()).isEqualTo(2);
        assertThat(items.path(2).path("perHousehold").isNull()).isTrue();
    }

    @Test
    void judgements_in_pairs_become_weights() throws Exception {
        HttpResponse<String> response =
                post("/api/priorities/ahp", "{\"judgements\": [[1, 3, 5], [0.3333333333, 1, 2], [0.2, 0.5, 1]]}");
        JsonNode weights = JSON.readTree(response.body());
        assertThat(weights.path("acceptable").asBoolean()).as(response.body()).isTrue();
        assertThat(weights.path("weights").path(0).asDouble()).isBetween(0.64, 0.66);
        assertThat(post("/api/priorities/ahp", "{\"judgements\": [[1, 3], [3, 1]]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/api/priorities/ahp", "{\"judgements\": [[1, \"x\"], [3, 1]]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100000000000 | 0 | 400 | budget harus bilangan",
                "100000000000 | -5 | 400 | budget harus bilangan",
                "100000000000 | 1e15000 | 400 | budget harus bilangan",
                "100000000000 | 1.5 | 400 | bilangan bulat",
                "100000000000 | null | 400 | budget wajib diisi",
                "\"53\" | 53 | 400 | within harus teks",
                "\"53\" | \"5302\" | 400 | Kode wilayah",
                "\"53\" | \"99\" | 404 | Tidak ada wilayah",
                "\"53\" | \"31\" | 404 | tidak punya angka desa",
                "\"bpbl\" | \"kincir\" | 400 | Paket (package) harus salah satu",
                "\"bpbl\" | \"shs\" | 400 | disebut dua kali",
                "\"perHousehold\": 500000 | \"perHousehold\": 0 | 400 | memerlukan harga",
                "\"perHousehold\": 500000 | \"perHousehold\": -1 | 400 | perHousehold harus bilangan",
                "\"budget\" | \"povertyEmphasis\": 2, \"budget\" | 400 | povertyEmphasis harus bilangan",
                "\"budget\" | \"plannedFrom\": 90, \"budget\" | 400 | plannedFrom tidak boleh",
                "\"budget\" | \"indicator\": \"nothing\", \"budget\" | 404 | Tidak ada indikator",
                "\"budget\" | \"indicator\": \"population\", \"budget\" | 400 | bukan persentase",
                "\"budget\" | \"floors\": [{\"code\": \"31.01\", \"households\": 5}], \"budget\" | 400 | Batas bawah untuk 31.01"
            })
    void a_bad_scenario_is_refused_with_its_own_sentence(String what, String with, int status, String sentence)
            throws Exception {
        HttpResponse<String> response = post("/api/portfolios", SCENARIO.replace(what, with));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode message = JSON.readTree(response.body()).path("message");
        assertThat(message.path("id").asString()).contains(sentence).endsWith(".");
        assertThat(message.path("en").asString()).endsWith(".");
    }

    @Test
    void what_is_no_request_is_refused() throws Exception {
        for (String body : List.of("", "[]", "{}", "{\"scenarios\": []}", "{\"scenarios\": [1, 2, 3]}")) {
            assertThat(post("/api/portfolios", body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(post("/api/portfolios", " ".repeat(70_000)).statusCode()).isEqualTo(413);
    }

    private static long sum(JsonNode list, String member) {
        return list.valueStream().mapToLong(i -> i.path(member).asLong()).sum();
    }

    private JsonNode answer(String body) throws Exception {
        HttpResponse<String> response = post("/api/portfolios", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
