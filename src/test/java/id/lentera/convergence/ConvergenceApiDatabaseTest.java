package id.lentera.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.LoadedData;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.convergence.internal.ConvergenceWords;
import id.lentera.programs.DeliveryBasis;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeQueries;
import id.lentera.programs.Tally;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Convergence of the loaded data, over HTTP and against the deliveries themselves. */
@LoadedData
class ConvergenceApiDatabaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private ConvergenceQueries queries;

    @Autowired
    private ConvergenceWords words;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void twelve_demonstration_programmes_cover_all_villages_of_the_province_and_say_so() throws Exception {
        JsonNode answer = get("/api/convergence?level=village&within=53&limit=1");

        assertThat(answer.path("basis").asString()).isEqualTo("DEMO");
        assertThat(answer.path("notice").path("id").asString()).contains("peragaan");
        assertThat(answer.path("programmes").size()).isEqualTo(12);
        assertThat(answer.path("numberMatched").asInt()).isEqualTo(3442);
        int classes = 0;
        for (JsonNode count : answer.path("classes")) {
            classes += count.asInt();
        }
        assertThat(classes).isEqualTo(3442);
        assertThat(answer.path("measures").path("planning").path("whole").asInt())
                .as("villages of the five priority regencies of NTT")
                .isEqualTo(answer.path("loci").path("areas").asInt())
                .isPositive();
    }

    @Test
    void sums_of_demonstration_cells_are_the_sums_in_the_database_at_every_level() {
        long reached = sum("reached");
        long planned = sum("money_planned");
        for (AreaLevel level : AreaLevel.values()) {
            if (level != AreaLevel.NATION) {
                Convergence found = queries.get(question(level, "00", DeliveryBasis.DEMO));
                assertThat(Arrays.stream(found.matrix().reached())
                                .flatMapToLong(Arrays::stream)
                                .sum())
                        .as(level.slug())
                        .isEqualTo(reached);
                assertThat(Arrays.stream(found.matrix().planned())
                                .flatMapToLong(Arrays::stream)
                                .sum())
                        .isEqualTo(planned);
            }
        }
    }

    @Test
    void published_cells_and_rest_are_what_the_coverage_table_says() {
        for (String within : new String[] {"00", "53", "53.02", "52"}) {
            for (AreaLevel level : AreaLevel.values()) {
                if (level.number() > new AreaCode(within).level().number()) {
                    compare(queries.get(question(level, within, DeliveryBasis.REAL)));
                }
            }
        }
    }

    private void compare(Convergence found) {
        ConvergenceQuestion question = found.question();
        for (Column column : found.columns()) {
            Programme programme = column.programme();
            Tally tally = programmes
                    .getCoverage(programme.id(), question.level(), question.within(), null)
                    .total();
            Matrix.Rest rest = found.matrix().rests()[column.index()];
            Totals totals = Totals.of(found, column);
            assertThat(totals.target() + rest.jointTarget())
                    .as("%s %s in %s", programme.id(), question.level(), question.within())
                    .isEqualTo(Objects.requireNonNullElse(tally.knownTarget(), 0L));
            assertThat(totals.reached() + rest.jointReached())
                    .isEqualTo(Objects.requireNonNullElse(tally.knownReached(), 0L));
            assertThat(totals.deliveries() + rest.joint()).isEqualTo(tally.rows());
        }
    }

    @Test
    void demonstration_deliveries_are_in_no_coverage_table() throws Exception {
        assertThat(get("/api/coverage?program=pkh&level=village&within=53")
                        .path("numberMatched")
                        .asInt())
                .isZero();
        assertThat(get("/api/coverage?program=bpbl&level=regency&within=53")
                        .path("numberMatched")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void gaps_map_and_matrix_agree() throws Exception {
        JsonNode gaps = get("/api/convergence/gaps?level=village&within=53.02&has=pkh&lacks=bpbl&limit=10000");
        JsonNode items =
                get("/api/convergence?level=village&within=53.02&limit=10000").path("items");
        int wanted = 0;
        for (JsonNode item : items) {
            boolean has = item.path("programmes").toString().contains("\"pkh\"");
            boolean met = false;
            for (JsonNode cell : item.path("cells")) {
                met |= cell.path("programme").asString().equals("bpbl")
                        && (cell.path("state").asString().equals("MET")
                                || cell.path("state").asString().equals("ABOVE_TARGET"));
            }
            wanted += has && !met ? 1 : 0;
        }
        assertThat(gaps.path("numberMatched").asInt()).isEqualTo(wanted).isPositive();
        assertThat(get("/api/convergence/values?level=village&within=53.02")
                        .path("ids")
                        .size())
                .isEqualTo(items.size());
        assertThat(get("/api/convergence/matrix?level=village&within=53.02")
                        .path("codes")
                        .size())
                .isEqualTo(items.size());
    }

    @Test
    void villages_of_ntt_take_less_than_a_second_and_those_of_the_nation_less_than_twenty() {
        ConvergenceQuestion warm = question(AreaLevel.VILLAGE, "53", DeliveryBasis.DEMO);
        queries.get(warm);
        long start = System.nanoTime();
        queries.get(new ConvergenceQuestion(
                warm.level(), warm.within(), null, warm.basis(), PackageRule.parse("pkh:61,bpbl:51"), warm.loci()));
        long province = (System.nanoTime() - start) / 1_000_000;
        start = System.nanoTime();
        queries.get(question(AreaLevel.VILLAGE, "00", DeliveryBasis.DEMO));
        long nation = (System.nanoTime() - start) / 1_000_000;
        assertThat(province).isLessThan(1_000);
        assertThat(nation).isLessThan(20_000);
    }

    @Test
    void the_compact_matrix_keeps_every_figure_of_a_cell_with_a_delivery() throws Exception {
        Convergence found = queries.get(question(AreaLevel.VILLAGE, "53", DeliveryBasis.DEMO));
        JsonNode sent = get("/api/convergence/matrix?level=village&within=53");
        for (int c = 0; c < found.columns().size(); c++) {
            JsonNode programme = sent.path("programmes").path(c);
            long reached = 0;
            for (JsonNode figure : programme.path("reached")) {
                reached += figure.asLong();
            }
            assertThat(reached)
                    .isEqualTo(Totals.of(found, found.columns().get(c)).reached());
            assertThat(programme.path("reached").size()).isEqualTo((int) programme
                    .path("states")
                    .asString()
                    .chars()
                    .filter(state -> state != '0')
                    .count());
        }
        assertThat(sent.path("parents")
                        .path(sent.path("parent").path(0).asInt())
                        .asString())
                .isEqualTo(found.parentName(0));
    }

    @ParameterizedTest
    @CsvSource({
        "program=pkh&background=poverty_rate, 200, <svg",
        "program=pkh&symbol=bar&lang=en, 200, SAMPLE DATA",
        "program=pkh&symbol=pie, 400, circle atau bar",
        "program=zzz, 404, tidak ada pada matriks"
    })
    void coverage_is_drawn_or_refused_in_a_sentence(String query, int status, String words) throws Exception {
        HttpResponse<String> response =
                send("/api/convergence/coverage.svg?level=regency&within=53&basis=demo&" + query);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(words);
    }

    @Test
    void coverage_by_kind_adds_only_complete_programmes_and_flags_what_exceeds_its_target() throws Exception {
        JsonNode groups = get("/api/coverage/groups?by=kind&level=province").path("items");
        int seen = 0;
        for (JsonNode group : groups) {
            assertThat(group.path("aboveTarget").asBoolean())
                    .isEqualTo(group.path("reached").asLong()
                            > group.path("target").asLong());
            seen += group.path("programmes").size() + group.path("incomplete").size();
        }
        assertThat(seen).isPositive();
        assertThat(get("/api/coverage/groups?by=partner&level=village&within=53")
                        .toString())
                .contains("Lazismu");
    }

    @Test
    void dark_villages_near_a_lit_one_are_within_the_distance_and_marked_as_demonstration() throws Exception {
        JsonNode near = get("/api/coverage/near-lit?within=53&km=5&limit=10000");
        assertThat(near.path("demo").asBoolean()).isTrue();
        assertThat(near.path("numberMatched").asInt()).isPositive();
        for (JsonNode pair : near.path("items")) {
            assertThat(pair.path("metres").asLong()).isBetween(1L, 5_000L);
            assertThat(pair.path("value").asDouble()).isLessThan(25);
            assertThat(pair.path("litValue").asDouble()).isGreaterThanOrEqualTo(75);
        }
    }

    @Test
    void nobody_saves_deliveries_without_signing_in() throws Exception {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/deliveries"))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).isIn(401, 403);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "/api/convergence, 400",
                "/api/convergence?level=hamlet, 400",
                "/api/convergence?level=regency&within=53.02, 400",
                "/api/convergence?level=village&within=99, 404",
                "/api/convergence?level=village&within=53&year=x, 400",
                "/api/convergence?level=village&within=53&basis=all, 400",
                "\"/api/convergence?level=village&within=53&package=pkh:0\", 400",
                "\"/api/convergence?level=village&within=53&package=nothing:50\", 404",
                "/api/convergence?level=village&within=53&loci=nothing, 404",
                "/api/coverage/groups?by=colour&level=province, 400",
                "/api/coverage/near-lit?within=53&km=0, 400",
                "/api/coverage/near-lit?within=53&dark=80&lit=20, 400",
                "/api/deliveries/x/history, 400",
                "/api/deliveries/99999/history, 404",
                "/api/convergence/gaps?level=village&within=53&lacks=nothing, 404",
                "/api/convergence/gaps?level=village&within=53&areaClass=nothing, 400"
            })
    void what_cannot_be_answered_is_refused_with_a_sentence(String path, int status) throws Exception {
        HttpResponse<String> response = send(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(response.body()).path("detail").asString()).endsWith(".");
    }

    private long sum(String column) {
        return jdbc.sql("SELECT sum(" + column + ") FROM delivery WHERE status = 'DEMO'")
                .query(Long.class)
                .single();
    }

    private ConvergenceQuestion question(AreaLevel level, String within, DeliveryBasis basis) {
        return words.read(new ConvergenceWords.Words(level.slug(), within, null, basis.slug(), null, null));
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
