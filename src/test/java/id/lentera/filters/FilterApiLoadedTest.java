package id.lentera.filters;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LoadedData
class FilterApiLoadedTest {

    private static final String NTT_2019 = "?indicator=electrification_ratio&level=regency&within=53&year=2019&filter=";

    @LocalServerPort
    private int port;

    @Test
    void answers_which_areas_pass_in_id_order() throws Exception {
        JsonNode answer = json(200, NTT_2019 + encoded("nilai < 50 AND nama ILIKE 'timor%'"));

        assertThat(answer.get("numberMatched").asInt()).isEqualTo(1);
        assertThat(answer.get("numberTotal").asInt()).isEqualTo(22);
        assertThat(answer.get("codes").toString()).isEqualTo("[\"53.02\"]");
        assertThat(json(200, NTT_2019).get("numberMatched").asInt()).isEqualTo(22);
    }

    @Test
    void names_what_can_be_asked() throws Exception {
        assertThat(json(200, "/attributes?level=regency").get("items").valueStream())
                .extracting(item -> item.get("name").asString())
                .contains("nilai", "nama", "kode", "poverty_rate", "electrification_ratio");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nilai >             | bad-filter        | 8
            nilia > 5           | unknown-attribute | 1
            env('PATH') = 'x'   | bad-filter        | 1
            nilai > 5 ANDD x    | bad-filter        | 11
            nama = 'a           | bad-filter        | 8
            """)
    void a_wrong_filter_is_a_bad_request_with_its_position(String filter, String code, int position) throws Exception {
        JsonNode problem = json(400, NTT_2019 + encoded(filter));

        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("position").asInt()).isEqualTo(position);
        assertThat(problem.get("message").get("id").asString()).endsWith(".");
        assertThat(problem.toString()).doesNotContain("Exception", "geotools");
    }

    @ParameterizedTest
    @CsvSource({
        "?level=regency&within=53&year=2019, missing-parameter, 400",
        "?indicator=electrification_ratio&level=regency&within=53, missing-parameter, 400",
        "?indicator=electrification_ratio&level=regency&within=53&year=x, bad-year, 400",
        "?indicator=electrification_ratio&level=province&within=53.02&year=2019, bad-within, 400",
        "?indicator=nothing&level=regency&within=53&year=2019, unknown-indicator, 404",
        "?indicator=electrification_ratio&level=planet&year=2019, unknown-level, 400"
    })
    void so_is_a_wrong_map(String query, String code, int status) throws Exception {
        assertThat(json(status, query).get("code").asString()).isEqualTo(code);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode json(int status, String rest) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/areas/filter" + rest))
                .build();
        HttpResponse<byte[]> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(status);
        return new JsonMapper().readTree(response.body());
    }
}
