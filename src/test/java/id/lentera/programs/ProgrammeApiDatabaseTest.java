package id.lentera.programs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published figures of {@code gis-data/programs} over HTTP. */
@LoadedData
class ProgrammeApiDatabaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void the_pilot_targets_380_households_in_four_villages() throws Exception {
        JsonNode coverage = get("/api/coverage?program=tts_pilot&level=village&within=53.02");

        assertThat(coverage.path("total").path("target").asInt()).isEqualTo(380);
        assertThat(coverage.path("items").findValuesAsString("code"))
                .contains("53.02.10.2013", "53.02.11.2011", "53.02.21.2008", "53.02.04.2017");
        assertThat(coverage.path("numberMatched").asInt()).isEqualTo(4);
        int threeVillages = 0;
        for (JsonNode row : coverage.path("rows")) {
            assertThat(row.path("counted").asBoolean()).isTrue();
            threeVillages +=
                    row.path("year").asInt() == 2016 ? row.path("target").asInt() : 0;
        }
        assertThat(threeVillages).isEqualTo(283);
    }

    @Test
    void the_joint_53_stand_at_three_villages_and_are_split_at_none() throws Exception {
        JsonNode coverage = get("/api/coverage?program=tts_pilot&level=village&within=53.02&year=2016");

        assertThat(coverage.path("items").size()).isEqualTo(3);
        for (JsonNode item : coverage.path("items")) {
            assertThat(item.path("joint").get(0).path("target").asInt()).isEqualTo(53);
            assertThat(item.path("joint").get(0).path("with").size()).isEqualTo(2);
            assertThat(item.path("coverage").isNull()).isTrue();
            assertThat(item.path("reason").path("id").asString()).contains("gabungan");
            assertThat(item.path("source").path("publisher").asString()).isNotBlank();
        }
    }

    @Test
    void lamps_of_the_province_contain_those_of_its_regencies_and_villages() throws Exception {
        JsonNode regencies = get("/api/coverage?program=ltshe&level=regency&within=53&year=2018");
        JsonNode province = get("/api/coverage?program=ltshe&level=province&year=2018");

        assertThat(regencies.path("items").size()).isEqualTo(9);
        assertThat(regencies.path("total").path("reached").asInt()).isEqualTo(4284);
        assertThat(province.path("total").path("reached").asInt()).isEqualTo(4293);
    }

    @Test
    void coverage_is_computed_where_both_figures_are_published() throws Exception {
        JsonNode item = get("/api/coverage?program=jamsostek_non_asn&level=regency&within=52")
                .path("items")
                .get(0);

        assertThat(item.path("target").asInt()).isEqualTo(34555);
        assertThat(item.path("reached").asInt()).isEqualTo(32644);
        assertThat(item.path("coverage").decimalValue()).isEqualByComparingTo("94.47");
        assertThat(item.path("gap").asInt()).isEqualTo(1911);
        assertThat(item.path("status").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void programmes_name_their_partners_and_years() throws Exception {
        JsonNode programmes = get("/api/programs");

        JsonNode pilot = programmes.path("items").get(0);
        assertThat(pilot.path("id").asString()).isEqualTo("tts_pilot");
        assertThat(pilot.path("partners").findValuesAsString("name"))
                .contains("Lazismu", "Kopernik", "Yayasan Besi Pae");
        assertThat(pilot.path("years").size()).isEqualTo(2);
        assertThat(programmes.path("numberMatched").asInt())
                .isEqualTo(programmes.path("items").size());
    }

    @Test
    void every_village_of_the_pilot_has_a_place_on_the_map() throws Exception {
        JsonNode places = get("/api/programs/tts_pilot/locations?within=53.02");

        assertThat(places.path("items").size()).isEqualTo(4);
        for (JsonNode place : places.path("items")) {
            assertThat(place.path("lng").asDouble()).isBetween(123.9, 125.1);
            assertThat(place.path("lat").asDouble()).isBetween(-10.4, -9.2);
        }
    }

    @Test
    void every_row_of_the_file_is_answered_as_published() throws Exception {
        List<String> answered = new ArrayList<>();
        for (JsonNode programme : get("/api/programs").path("items")) {
            String id = programme.path("id").asString();
            for (JsonNode d :
                    get("/api/programs/" + id + "/deliveries?limit=1000").path("items")) {
                answered.add(String.join(
                        ",",
                        id,
                        String.join("|", d.path("areas").findValuesAsString("code")),
                        d.path("year").asString(),
                        d.path("target").asString(""),
                        d.path("reached").asString(""),
                        d.path("basis").asString(),
                        d.path("state").asString(),
                        d.path("source").path("id").asString(),
                        d.path("note").path("id").asString("")));
            }
        }

        assertThat(answered).containsExactlyInAnyOrderElementsOf(fileRows());
    }

    private static List<String> fileRows() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows =
                CSVParser.parse(Path.of("gis-data/programs/deliveries.csv"), StandardCharsets.UTF_8, format)) {
            return rows.stream()
                    .map(r -> r.stream().limit(9).collect(Collectors.joining(",")))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/coverage, 400",
        "/api/coverage?program=nothing&level=village, 404",
        "/api/coverage?program=tts_pilot, 400",
        "/api/coverage?program=tts_pilot&level=hamlet, 400",
        "/api/coverage?program=tts_pilot&level=nation, 400",
        "/api/coverage?program=tts_pilot&level=regency&within=53.02, 400",
        "/api/coverage?program=tts_pilot&level=village&within=5302, 400",
        "/api/coverage?program=tts_pilot&level=village&within=99, 404",
        "/api/coverage?program=tts_pilot&level=village&year=abc, 400",
        "/api/coverage?program=tts_pilot&level=village&year=1999, 404",
        "/api/coverage?program=tts_pilot&level=village&limit=-1, 400",
        "/api/coverage?program=tts_pilot&level=village&offset=99999999999, 400",
        "/api/programs?limit=0, 400",
        "/api/programs/nothing, 404",
        "/api/programs/tts_pilot/locations?within=x, 400",
        "/api/programs/tts_pilot/deliveries?year=1990, 404"
    })
    void what_cannot_be_answered_is_refused_with_a_sentence(String path, int status) throws Exception {
        HttpResponse<String> response = send(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        assertThat(JSON.readTree(response.body()).path("detail").asString()).endsWith(".");
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
