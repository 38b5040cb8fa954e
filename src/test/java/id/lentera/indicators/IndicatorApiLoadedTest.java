package id.lentera.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import id.lentera.LoadedData;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaFigures;
import id.lentera.areas.AreaIndex;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@LoadedData
class IndicatorApiLoadedTest {

    private static final String NTT_2019 = "?indicator=electrification_ratio&level=regency&within=53&year=2019";

    @LocalServerPort
    private int port;

    @Autowired
    private AreaQueries areas;

    @Autowired
    private AreaFigures figures;

    private Http http() {
        return new Http(port);
    }

    @Test
    void values_come_in_the_order_of_the_area_index_with_null_where_absent() {
        JsonNode answer = http().json("/api/values?indicator=villages_electrified&level=regency&within=53&year=2019");
        AreaIndex index = areas.getIndex(AreaLevel.REGENCY, new AreaCode("53"));

        assertThat(answer.get("unit").asString()).isEqualTo("villages");
        int absent = 0;
        for (int i = 0; i < index.ids().length; i++) {
            assertThat(answer.get("ids").get(i).asInt()).isEqualTo(index.ids()[i]);
            boolean isNull = answer.get("values").get(i).isNull();
            assertThat(isNull).isEqualTo(answer.get("states").get(i).asInt() != ValueArray.VALUE);
            absent += isNull ? 1 : 0;
        }
        assertThat(answer.get("ids")).hasSize(22);
        assertThat(absent).as("Sumba Barat and Sumba Barat Daya").isEqualTo(2);
    }

    @Test
    void the_binary_form_holds_the_same_figures() {
        ByteBuffer bytes = ByteBuffer.wrap(http().get("/api/values" + NTT_2019, "Accept", "application/octet-stream")
                        .body())
                .order(ByteOrder.LITTLE_ENDIAN);
        JsonNode json = http().json("/api/values" + NTT_2019);

        int n = bytes.getInt();
        assertThat(n).isEqualTo(22);
        for (int i = 0; i < n; i++) {
            assertThat(bytes.getInt()).isEqualTo(json.get("ids").get(i).asInt());
        }
        for (int i = 0; i < n; i++) {
            assertThat((double) bytes.getFloat())
                    .isEqualTo(json.get("values").get(i).asDouble(), offset(1e-4));
        }
        for (int i = 0; i < n; i++) {
            assertThat(bytes.get()).isEqualTo((byte) json.get("states").get(i).asInt());
        }
        assertThat(bytes.hasRemaining()).isFalse();
    }

    @Test
    void an_unchanged_array_is_not_sent_again_and_each_form_has_its_own_tag() throws IOException {
        HttpResponse<byte[]> plain = http().get("/api/values" + NTT_2019);
        HttpResponse<byte[]> gzip = http().get("/api/values" + NTT_2019, "Accept-Encoding", "gzip");
        String tag = plain.headers().firstValue("ETag").orElseThrow();
        String gzipTag = gzip.headers().firstValue("ETag").orElseThrow();

        assertThat(tag).startsWith("\"").isNotEqualTo(gzipTag);
        assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(http().get("/api/values" + NTT_2019, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(http().get("/api/values" + NTT_2019, "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(gzip.headers().allValues("Vary").toString()).contains("Accept-Encoding");
    }

    @Test
    void classes_count_every_area_once() {
        JsonNode answer = http().json("/api/classification" + NTT_2019 + "&method=quantile&classes=5");

        int counted =
                answer.get("counts").valueStream().mapToInt(JsonNode::asInt).sum();
        assertThat(counted).isEqualTo(22);
        assertThat(answer.get("edges")).hasSize(answer.get("counts").size() + 1);
        assertThat(answer.get("edges").get(0).asDouble()).isEqualTo(46.22);
        assertThat(answer.get("absent").get("notCollected").asInt()).isZero();
        assertThat(answer.get("rule").get("id").asString()).isNotBlank();
        assertThat(answer.get("rule").get("en").asString()).isNotBlank();
    }

    @Test
    void manual_edges_are_kept_and_missing_areas_counted_by_reason() {
        JsonNode answer = http().json("/api/classification?indicator=villages_electrified&level=regency&within=53"
                + "&year=2019&method=manual&edges=0,100,150,300");

        assertThat(answer.get("edges").toString()).isEqualTo("[0.0,100.0,150.0,300.0]");
        assertThat(answer.get("absent").get("notCollected").asInt()).isEqualTo(2);
        assertThat(answer.get("counts").valueStream().mapToInt(JsonNode::asInt).sum())
                .isEqualTo(20);
    }

    @Test
    void an_alternative_id_answers_second_values_only() {
        JsonNode answer =
                http().json("/api/observations?indicator=electrification_ratio_alt&level=province&within=53&year=2017");

        assertThat(answer.get("items").valueStream().map(i -> i.get("value").asString()))
                .containsExactly("58.99", "59.85");
        assertThat(answer.get("items").valueStream().allMatch(i -> i.get("alternative")
                        .asBoolean()))
                .isTrue();
    }

    @Test
    void village_electrification_of_ntt_2019_is_recomputed_and_says_what_is_missing() {
        JsonNode answer = http().json("/api/aggregates?numerator=villages_electrified&denominator=village_count"
                + "&level=province&within=53&year=2019");
        JsonNode ntt = answer.get("items").get(0);

        assertThat(answer.get("numberMatched").asInt()).isEqualTo(1);
        assertThat(ntt.get("status").asString()).isEqualTo("COMPUTED");
        assertThat(ntt.get("numerator").asInt()).isEqualTo(2741);
        assertThat(ntt.get("denominator").asInt()).isEqualTo(3104);
        assertThat(ntt.get("value").asString()).isEqualTo("88.31");
        assertThat(ntt.get("complete").asBoolean()).isFalse();
        assertThat(ntt.get("coveredChildren").asInt()).isEqualTo(20);
        assertThat(ntt.get("totalChildren").asInt()).isEqualTo(22);
        assertThat(ntt.get("missing").toString()).isEqualTo("[\"Sumba Barat\",\"Sumba Barat Daya\"]");
        assertThat(ntt.get("own").get("numerator").asInt()).isEqualTo(2970);
        assertThat(ntt.get("own").get("denominator").asInt()).isEqualTo(3353);
        assertThat(ntt.get("own").get("value").asString()).isEqualTo("88.58");
    }

    @Test
    void areas_get_their_latest_figures_from_here() {
        assertThat(figures.listLatest(new AreaCode("53.02")))
                .filteredOn(o -> o.toString().contains("indicator=electrification_ratio,"))
                .singleElement()
                .satisfies(o -> assertThat(o.toString()).contains("value=49.96").contains("year=2019"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/observations?level=regency,                                                    400, missing-parameter",
        "/api/observations?indicator=nothing,                                                404, unknown-indicator",
        "/api/observations?indicator=%00%27;DROP,                                            404, unknown-indicator",
        "/api/observations?indicator=poverty_rate&level=county,                              400, unknown-level",
        "/api/observations?indicator=poverty_rate&within=99,                                 404, unknown-area",
        "/api/observations?indicator=poverty_rate&within=5304,                               400, bad-area-code",
        "/api/observations?indicator=poverty_rate&within=5398&system=bps,                    404, unknown-area",
        "/api/observations?indicator=poverty_rate&within=53.02&system=gadm,                  400, unknown-system",
        "/api/observations?indicator=poverty_rate&level=regency&within=53.02.10,             400, bad-within",
        "/api/observations?indicator=poverty_rate&year=MMXX,                                 400, bad-year",
        "/api/observations?indicator=poverty_rate&year=99999999999999,                       400, bad-year",
        "/api/observations?indicator=electrification_ratio&level=regency&year=2013,          404, no-data-for-year",
        "/api/observations?indicator=poverty_rate&limit=0,                                   400, bad-paging",
        "/api/observations?indicator=poverty_rate&limit=10001,                               400, bad-paging",
        "/api/observations?indicator=poverty_rate&offset=-1,                                 400, bad-paging",
        "/api/values?indicator=poverty_rate&within=53&year=2021,                             400, missing-parameter",
        "/api/values?indicator=poverty_rate&level=regency&within=53,                         400, missing-parameter",
        "/api/values?indicator=poverty_rate&level=village&within=53&year=1999,               404, no-data-for-year",
        "/api/values?indicator=electrification_ratio_alt&level=province&year=2017,           400, no-alternatives-here",
        "/api/classification?indicator=poverty_rate&level=regency&within=53&year=2021&method=guess, 400, unknown-method",
        "/api/classification?indicator=poverty_rate&level=regency&within=53&year=2021&classes=1e9,  400, bad-classes",
        "/api/aggregates?numerator=poor_population_thousand&denominator=population&level=province&year=2021, 400, unknown-ratio",
        "/api/aggregates?numerator=villages_electrified&level=province&year=2019,            400, missing-parameter",
        "/api/aggregates?numerator=villages_electrified&denominator=village_count&level=district&within=53&year=2019, 400, nothing-below",
        "/api/aggregates?numerator=villages_electrified&denominator=village_count&level=province&within=53.02&year=2019, 400, bad-within",
        "/api/aggregates?numerator=villages_electrified&denominator=village_count&level=province&within=53, 400, missing-parameter",
        "/api/findings?batch=last,                                                           400, bad-batch",
        "/api/findings?severity=fatal,                                                       400, unknown-severity",
        "/api/findings?file=%00,                                                             400, bad-file"
    })
    void a_wrong_parameter_is_answered_with_a_sentence(String path, int status, String code) {
        HttpResponse<byte[]> response = http().get(path);
        String body = new String(response.body(), StandardCharsets.UTF_8);

        assertThat(response.statusCode()).as(body).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = http().problem(path);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("message").get("id").asString()).endsWith(".");
        assertThat(problem.get("message").get("en").asString()).endsWith(".").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "classes=2",
        "classes=8",
        "classes=0",
        "method=manual",
        "method=manual&edges=3;2;1",
        "method=manual&edges=NaN"
    })
    void wrong_classes_and_edges_are_bad_requests(String parameters) {
        HttpResponse<byte[]> response =
                http().get("/api/classification" + NTT_2019 + "&" + parameters.replace(';', ','));

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void a_year_without_data_names_the_years_that_exist() {
        JsonNode problem =
                http().problem("/api/values?indicator=electrification_ratio&level=regency&within=53&year=2013");

        assertThat(problem.get("message").get("en").asString()).contains("2019, 2021, 2022");
    }
}
