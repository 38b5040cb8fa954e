package id.lentera.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lentera.LoadedData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Inequality of the published figures over HTTP. */
@LoadedData
class InequalityApiDatabaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NTT = "year=2021&level=regency&within=53";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void poverty_in_ntt_is_weighted_by_the_population_behind_it_and_its_measures_combine() throws Exception {
        JsonNode answer = get("/api/inequality?indicator=poverty_rate&by=hdi_sp2010&" + NTT);

        assertThat(answer.path("people").asString()).isEqualTo("implied");
        assertThat(answer.path("gini").asDouble()).isBetween(0.05, 0.5);
        assertThat(answer.path("concentration").path("index").asDouble())
                .as("more poor people where human development is low")
                .isNegative();
        assertThat(answer.path("assessed").asInt()).isEqualTo(22);
        assertThat(answer.path("groups").size()).isZero();
        JsonNode p0 = answer.path("fgt").get(0);
        assertThat(p0.path("value").asDouble())
                .as("published for NTT 2021: 20.99 %")
                .isCloseTo(20.99, within(0.1));
        assertThat(answer.path("fgt").size()).isEqualTo(3);
    }

    @Test
    void within_and_between_kabupaten_add_up_among_villages() throws Exception {
        JsonNode answer = get("/api/inequality?indicator=poverty_rate&year=2021&level=village&within=53");
        JsonNode theil = answer.path("theilT");

        assertThat(answer.path("people").asString()).isEqualTo("own");
        assertThat(answer.path("demo").asInt()).isPositive();
        assertThat(answer.path("groups").size()).isEqualTo(22);
        assertThat(theil.path("within").asDouble() + theil.path("between").asDouble())
                .isCloseTo(theil.path("total").asDouble(), within(1e-12));
    }

    @Test
    void lamps_against_families_without_light_tell_the_least_errors() throws Exception {
        JsonNode answer =
                get("/api/inequality/targeting?program=ltshe&indicator=households_without_electricity&" + NTT);

        assertThat(answer.path("exclusion").asDouble()).isBetween(0.0, 1.0);
        assertThat(answer.path("inclusion").asDouble()).isBetween(0.0, 1.0);
        assertThat(answer.path("assessed").asInt()).isPositive();
        assertThat(answer.path("assessed").asInt()
                        + answer.path("needWithoutReached").asInt())
                .isLessThanOrEqualTo(answer.path("items").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/inequality?indicator=poverty_rate&people=nobody&year=2021&level=regency&within=53|400|unknown-people",
                "/api/inequality?indicator=poverty_rate&by=nothing&year=2021&level=regency&within=53|404|unknown-indicator",
                "/api/inequality?indicator=poverty_rate&by=pln_customers&year=2021&level=regency&within=53|400|no-order",
                "/api/inequality?year=2021&level=regency&within=53|400|missing-parameter",
                "/api/inequality/targeting?indicator=poor_population_thousand&year=2021&level=regency&within=53|400|missing-parameter",
                "/api/inequality/targeting?program=ltshe&indicator=poor_population_thousand&year=2021&level=regency&within=53|400|different-units",
                "/api/inequality/targeting?program=none&indicator=poor_population_thousand&year=2021&level=regency&within=53|404|unknown-programme"
            })
    void a_question_that_has_no_answer_gets_a_sentence(String path, int status, String code) throws Exception {
        HttpResponse<String> answer = send(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
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
