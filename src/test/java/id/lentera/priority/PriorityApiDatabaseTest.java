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
    void a_composite_tells_how_firm_it_is_and_can_be_repeated() throws Exception {
        String recipe = composite("\"robustness\": {\"draws\": 300, \"seed\": 9, \"top\": 5}");
        JsonNode list = JSON.readTree(post(recipe).body());

        assertThat(list.path("items").size()).isEqualTo(22);
        JsonNode first = list.path("items").path(0);
        assertThat(first.path("stability").path("topChance").asDouble()).isEqualTo(1);
        assertThat(first.path("stability").path("label").asString()).isEqualTo("STABLE");
        assertThat(first.path("pareto").isBoolean()).isTrue();
        assertThat(first.path("rankInterval").size()).isEqualTo(2);
        assertThat(first.path("stability").path("ranksWithout").size()).isEqualTo(2);
        assertThat(list.path("items").findValuesAsString("label")).contains("CONTESTED");
        assertThat(list.path("without").findValuesAsString("indicator"))
                .containsExactly("poverty_rate", "electrification_ratio");
        assertThat(list.path("recipe")
                        .path("robustness")
                        .path("text")
                        .path("id")
                        .asString())
                .contains("300 percobaan", "diperebutkan");
        assertThat(list.path("recipe")
                        .path("criteria")
                        .path(0)
                        .path("boundsUsed")
                        .path("fixed")
                        .asBoolean())
                .isFalse();

        assertThat(JSON.readTree(post(recipe).body())).isEqualTo(list);
        JsonNode again = JSON.readTree(post(list.path("recipe").toString()).body());
        assertThat(again.path("items")).isEqualTo(list.path("items"));
    }

    @Test
    void a_gap_leaves_an_area_out_or_is_weighed_around() throws Exception {
        String gaps = """
                {"level": "regency", "within": "53", "rule": "composite", "normalisation": "rank", "aggregation": "geometric", %s,
                 "criteria": [{"indicator": "poverty_rate", "year": 2021, "weight": 0.6},
                 {"indicator": "extreme_poverty_rate", "year": 2021, "weightPercent": 40}]}
                """;
        JsonNode left =
                JSON.readTree(post(gaps.formatted("\"missing\": \"leave-out\"")).body());
        assertThat(left.path("items").size()).isEqualTo(5);
        assertThat(left.path("notAssessed").size()).isEqualTo(17);

        JsonNode judged = JSON.readTree(post(gaps.formatted("\"missing\": \"reweight\", \"minCoverage\": 0.6"))
                .body());
        assertThat(judged.path("items").size()).isEqualTo(22);
        assertThat(judged.path("items").findValuesAsString("absence")).contains("NOT_COLLECTED");
        assertThat(judged.path("items").findValuesAsString("coverage")).contains("0.6", "1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{C:0,0} | 400 | Semua bobot 0",
                "{C:0.5,0.6} | 400 | Jumlah bobot harus 1",
                "{C:-0.5,1.5} | 400 | tidak boleh negatif",
                "{C:NaN,1} | 400 | bukan JSON",
                "{C:\"NaN\",1} | 400 | Bobot harus bilangan",
                "{C:1e999,1} | 400 | Bobot harus bilangan",
                "{200} | 400 | 1 sampai 15 kriteria",
                "{I:nothing} | 404 | Tidak ada indikator",
                "{Y:1990} | 404 | tidak punya angka terbit tahun 1990",
                "{E} | 404 | Tidak ada wilayah yang dapat dinilai",
                "{O} | 400 | Hanya satu wilayah",
                "{M} | 400 | Pilih kebijakan angka kosong",
                "{D} | 400 | draws",
                "{T} | 400 | tidak punya ambang",
                "{Z} | 400 | tidak dapat memakai z-score",
                "{B} | 400 | bounds"
            })
    void a_bad_composite_is_refused_with_its_own_sentence(String which, int status, String sentence) throws Exception {
        HttpResponse<String> answer = post(bad(which.strip()));
        refused(answer, status);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("message").path("id").asString()).contains(sentence.strip());
        assertThat(problem.path("message").path("en").asString())
                .endsWith(".")
                .isNotEqualTo(problem.path("message").path("id").asString());
    }

    private static String bad(String which) {
        if (which.startsWith("{C:")) {
            String[] weights = which.substring(3, which.length() - 1).split(",");
            return composite("").replace("0.7", weights[0]).replace("0.3", weights[1]);
        }
        return switch (which) {
            case "{200}" ->
                "{\"rule\": \"rank-sum\", \"criteria\": ["
                        + "{\"indicator\": \"hdi\", \"year\": 2020},".repeat(199)
                        + "{\"indicator\": \"hdi\", \"year\": 2020}]}";
            case "{I:nothing}" -> composite("").replace("poverty_rate", "nothing");
            case "{Y:1990}" -> composite("").replace("2021, \"weight\": 0.7", "1990, \"weight\": 0.7");
            case "{E}" -> composite("").replace("\"53\"", "\"31\"").replace("poverty_rate", "extreme_poverty_rate");
            case "{O}" -> """
                    {"level": "regency", "rule": "single", "within": "53",
                     "criteria": [{"indicator": "extreme_poor_hh_without_electricity_pct", "year": 2021}]}
                    """;
            case "{M}" -> composite("").replace("leave-out", "impute");
            case "{D}" -> composite("\"robustness\": {\"draws\": 100000}");
            case "{T}" -> composite("").replace("min-max", "thresholds");
            case "{Z}" -> composite("").replace("min-max", "z-score").replace("arithmetic", "geometric");
            case "{B}" -> composite("").replace("\"weight\": 0.3", "\"weight\": 0.3, \"bounds\": [5, 1]");
            default -> throw new IllegalArgumentException(which);
        };
    }

    private static String composite(String more) {
        return """
                {"level": "regency", "within": "53", "rule": "composite", "normalisation": "min-max",
                 "aggregation": "arithmetic", "missing": "leave-out"%s,
                 "criteria": [{"indicator": "poverty_rate", "year": 2021, "weight": 0.7},
                 {"indicator": "electrification_ratio", "year": 2019, "weight": 0.3}]}
                """.formatted(more.isEmpty() ? "" : ", " + more);
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
