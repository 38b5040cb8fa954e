package id.lentera.indicators;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What other software reads over HTTP is what the files of gis-data say. */
@LoadedData
class PublishedFiguresLoadedTest {

    private static final Path INDICATORS = Path.of("gis-data/indicators");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"province", "kabupaten", "kecamatan"})
    void every_row_of_a_file_is_at_the_api_or_refused_with_a_finding(String name) {
        Http http = new Http(port);
        String file = "indicators/" + name + "_indicators.csv";
        Set<Integer> refused = new HashSet<>();
        http.json("/api/findings?severity=error&limit=10000&file=" + file)
                .get("items")
                .forEach(f -> refused.add(f.get("row").asInt()));
        List<Map<String, String>> rows = CsvRows.read(Path.of("gis-data").resolve(file));
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!refused.contains(i + 2)) {
                wanted.add(ofRow(rows.get(i)));
            }
        }
        List<String> answered = new ArrayList<>();
        rows.stream()
                .collect(groupingBy(r -> r.get("indicator")))
                .keySet()
                .forEach(id -> answered.addAll(answered(http, id, name)));

        assertThat(refused).as("rows that could not be attributed to an area").hasSizeLessThanOrEqualTo(6);
        assertThat(answered).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void every_stated_absence_is_at_the_api_with_its_reason() {
        Http http = new Http(port);
        List<Map<String, String>> rows = CsvRows.read(INDICATORS.resolve("absences.csv"));
        List<String> answered = new ArrayList<>();
        rows.stream().map(r -> r.get("indicator")).distinct().forEach(id -> items(http, id).stream()
                .filter(item -> !item.get("absence").isNull())
                .forEach(item -> answered.add(item.get("bpsCode").asString() + " " + id + " "
                        + item.get("year").asInt() + " " + item.get("absence").asString())));

        assertThat(answered)
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .map(r -> String.join(
                                " ", r.get("area_code_bps"), r.get("indicator"), r.get("year"), r.get("absence")))
                        .toList());
    }

    @Test
    void every_definition_of_the_catalogue_is_listed_with_years_and_levels() {
        JsonNode answer = new Http(port).json("/api/indicators");
        List<Map<String, String>> rows = CsvRows.read(INDICATORS.resolve("catalog.csv"));

        assertThat(answer.get("numberMatched").asInt()).isEqualTo(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode item = answer.get("items").get(i);
            assertThat(item.get("id").asString()).isEqualTo(rows.get(i).get("id"));
            assertThat(item.get("unit").asString()).isEqualTo(rows.get(i).get("unit"));
            assertThat(item.get("name").get("id").asString())
                    .isEqualTo(rows.get(i).get("name_id"));
            assertThat(item.get("definition").get("en").asString())
                    .isEqualTo(rows.get(i).get("definition_en"));
        }
        JsonNode ratio = answer.get("items").get(0);
        assertThat(ratio.get("id").asString()).isEqualTo("electrification_ratio");
        assertThat(ratio.get("levels").get("regency").toString()).isEqualTo("[2019,2021,2022]");
    }

    @Test
    void lowest_electrification_in_2019_is_manggarai_timur_then_timor_tengah_selatan() {
        JsonNode answer = new Http(port)
                .json("/api/observations?indicator=electrification_ratio&level=regency&within=53&year=2019");
        List<String> lowest = new ArrayList<>();
        answer.get("items")
                .valueStream()
                .sorted((a, b) ->
                        a.get("value").decimalValue().compareTo(b.get("value").decimalValue()))
                .limit(2)
                .forEach(i -> lowest.add(
                        i.get("name").asString() + " " + i.get("value").asString()));

        assertThat(answer.get("numberMatched").asInt()).isEqualTo(22);
        assertThat(lowest).containsExactly("Manggarai Timur 46.22", "Timor Tengah Selatan 49.96");
    }

    @Test
    void an_observation_names_both_codes_its_status_and_its_source() {
        JsonNode item = new Http(port)
                .json(
                        "/api/observations?indicator=electrification_ratio&level=regency&within=5304&system=bps&year=2019")
                .get("items")
                .get(0);

        assertThat(item.get("code").asString()).isEqualTo("53.02");
        assertThat(item.get("bpsCode").asString()).isEqualTo("5304");
        assertThat(item.get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(item.get("absence").isNull()).isTrue();
        assertThat(item.get("alternative").asBoolean()).isFalse();
        assertThat(item.get("source").get("publisher").asString()).isEqualTo("Pos Kupang quoting PLN UIW NTT");
        assertThat(item.get("source").get("url").asString()).startsWith("https://kupang.tribunnews.com/");
    }

    @Test
    void extreme_poverty_2021_is_as_announced() {
        JsonNode answer = new Http(port)
                .json("/api/observations?indicator=extreme_poor_population&level=regency&within=53&year=2021");
        List<String> counts = new ArrayList<>();
        answer.get("items")
                .valueStream()
                .filter(i -> !i.get("value").isNull())
                .sorted((a, b) ->
                        b.get("value").decimalValue().compareTo(a.get("value").decimalValue()))
                .forEach(i -> counts.add(
                        i.get("name").asString() + " " + i.get("value").asString()));

        assertThat(counts)
                .containsExactly(
                        "Timor Tengah Selatan 81180",
                        "Sumba Timur 45550",
                        "Manggarai Timur 44630",
                        "Rote Ndao 28720",
                        "Sumba Tengah 15820");
    }

    @Test
    void at18_the_line_of_extreme_poverty_is_said_by_day_month_and_family() {
        long day = 10_739;
        String definition = CsvRows.read(INDICATORS.resolve("catalog.csv")).stream()
                .filter(row -> row.get("id").equals("extreme_poverty_rate"))
                .findFirst()
                .orElseThrow()
                .get("definition_id");
        assertThat(day * 30).isEqualTo(322_170);
        assertThat(day * 30 * 4).isEqualTo(1_288_680);
        assertThat(definition).contains("Rp10.739 per orang per hari", "Rp322.170 per bulan", "Rp1.288.680");
    }

    @Test
    void at15_contradictions_between_published_figures_are_findings_and_consistent_ones_are_not() {
        JsonNode totals = new Http(port).json("/api/findings?code=total-differs");
        assertThat(totals.get("numberMatched").asInt()).isEqualTo(1);
        assertThat(totals.get("items").get(0).get("message").get("en").asString())
                .contains("215900")
                .contains("212672");
        JsonNode implied = new Http(port).json("/api/findings?code=implied-population");
        assertThat(implied.get("items")
                        .valueStream()
                        .map(i -> i.get("message").get("en").asString().split(":")[0]))
                .doesNotContain("Timor Tengah Selatan 2021", "Manggarai Timur 2021")
                .contains("Rote Ndao 2021");
    }

    private static List<String> answered(Http http, String id, String file) {
        Set<String> levels = file.equals("province")
                ? Set.of("nation", "province")
                : Set.of(file.equals("kabupaten") ? "regency" : "district");
        return items(http, id).stream()
                .filter(i -> levels.contains(i.get("level").asString())
                        && !i.get("value").isNull())
                .map(i -> ofItem(i, file))
                .toList();
    }

    private static List<JsonNode> items(Http http, String id) {
        JsonNode answer = http.json("/api/observations?limit=10000&indicator=" + id);
        assertThat(answer.get("numberMatched").asInt())
                .isEqualTo(answer.get("items").size());
        return answer.get("items").valueStream().toList();
    }

    private static String ofRow(Map<String, String> row) {
        String code = row.get("area_code_bps").length() == 7 ? "kecamatan" : row.get("area_code_bps");
        return String.join(
                "|",
                code,
                row.get("indicator"),
                row.get("year"),
                plain(new BigDecimal(row.get("value"))),
                row.get("source_id"),
                row.get("note"));
    }

    /** Kecamatan of the files carry codes of an older division; their note and value identify them well enough together. */
    private static String ofItem(JsonNode item, String file) {
        String id = item.get("indicator").asString() + (item.get("alternative").asBoolean() ? "_alt" : "");
        return String.join(
                "|",
                file.equals("kecamatan") ? "kecamatan" : item.get("bpsCode").asString(),
                id,
                item.get("year").asString(),
                plain(item.get("value").decimalValue()),
                item.get("source").get("id").asString(),
                item.get("note").isNull() ? "" : item.get("note").asString());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
