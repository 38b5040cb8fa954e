package id.lentera.recertification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.lentera.DatabaseTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recertification and the complaint desk over HTTP. */
@DatabaseTest
@Sql("/recertification/lists.sql")
class DeskApiDatabaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COHORT = "{\"area\":\"53.02\",\"cohort\":2007,\"households\":100}";

    @Autowired
    private JdbcClient jdbc;

    private MockMvc mvc;

    @BeforeEach
    void the_real_filter_chains(@Autowired WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void households_move_on_with_the_version_that_was_seen_and_the_history_names_the_person() throws Exception {
        JsonNode opened = json(send("/api/recertification/cohorts", COHORT), 201);
        assertProblem(send("/api/recertification/cohorts", COHORT), 409, "cohort-exists");
        String steps = "/api/recertification/cohorts/" + opened.path("id").asLong() + "/steps";
        String survey = move(0, "BELUM_DISURVEI", "DISURVEI", 90);
        JsonNode moved = json(send(steps, survey), 200);
        assertThat(moved.path("version").asInt()).isEqualTo(1);
        assertThat(moved.path("standing").path("DISURVEI").asLong()).isEqualTo(90);
        assertProblem(send(steps, survey), 409, "changed-meanwhile");
        assertProblem(send(steps, move(1, "DISURVEI", "FINAL_GRADUASI", 1)), 400, "bad-step");
        assertProblem(send(steps, move(1, "BELUM_DISURVEI", "DISURVEI", 11)), 400, "too-many");
        assertThat(json(read(steps), 200)).singleElement().satisfies(step -> {
            assertThat(step.path("by").asString()).isEqualTo("petugas");
            assertThat(step.path("remark").asString()).isEqualTo("Survei selesai");
        });
    }

    @Test
    void a_complaint_is_taken_to_its_end_and_a_reversal_is_counted() throws Exception {
        long cohort = json(send("/api/recertification/cohorts", COHORT), 201)
                .path("id")
                .asLong();
        JsonNode received = json(send("/api/complaints", complaint(cohort, "LAINNYA")), 201);
        assertThat(received.path("state").asString()).isEqualTo("DITERIMA");
        String steps = "/api/complaints/" + received.path("id").asLong() + "/steps";
        assertProblem(send(steps, step(0, "SELESAI", false)), 400, "bad-step");
        assertProblem(send(steps, step(0, "DIDOKUMENTASI", true)), 400, "reversed-too-early");
        String[] way = {"DIDOKUMENTASI", "DIANALISIS", "DIKLARIFIKASI", "DITANGANI"};
        for (int version = 0; version < way.length; version++) {
            json(send(steps, step(version, way[version], false)), 200);
        }
        assertProblem(send(steps, step(2, "SELESAI", true)), 409, "changed-meanwhile");
        JsonNode closed = json(send(steps, step(way.length, "SELESAI", true)), 200);
        assertThat(closed.path("reversed").asBoolean()).isTrue();
        assertThat(closed.path("closed").asString()).isEqualTo("2026-03-02");
        assertThat(json(read(steps), 200)).hasSize(6);
        assertThat(json(read("/api/complaints"), 200).path("numberMatched").asInt())
                .isEqualTo(1);
    }

    @Test
    void single_complaints_and_changes_are_for_administrators_and_lists_for_everybody() throws Exception {
        assertProblem(perform(get("/api/complaints").with(anonymous())), 401, "sign-in-required");
        assertProblem(perform(get("/api/complaints/1/steps").with(user("pembaca"))), 403, "forbidden");
        assertProblem(perform(get("/api/recertification/cohorts/1/steps").with(anonymous())), 401, "sign-in-required");
        assertProblem(
                perform(post("/api/complaints")
                        .with(user("petugas").roles("ADMIN"))
                        .content("{}")),
                403,
                "csrf-token-missing");
        assertThat(json(perform(get("/api/complaints/lists").with(anonymous())), 200)
                        .path("types"))
                .isNotEmpty();
        assertProblem(read("/api/complaints/999999"), 404, "unknown-complaint");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/api/recertification/cohorts|nothing|bad-json|400",
                "/api/recertification/cohorts|{\"area\":\"53.02\",\"cohort\":\"lama\"}|bad-json|400",
                "/api/recertification/cohorts|{\"area\":\"53.02\",\"cohort\":2007}|missing-value|400",
                "/api/recertification/cohorts|{\"area\":\"53.02\",\"cohort\":2007,\"households\":-1}|bad-number|400",
                "/api/recertification/cohorts|{\"area\":\"53.02\",\"cohort\":1999,\"households\":5}|bad-cohort|400",
                "/api/recertification/cohorts|{\"area\":\"53\",\"cohort\":2007,\"households\":5}|not-a-regency|400",
                "/api/recertification/cohorts|{\"area\":\"99.99\",\"cohort\":2007,\"households\":5}|unknown-area|404",
                "/api/recertification/cohorts/x/steps|{\"version\":0}|bad-state|400",
                "/api/complaints|{\"cohort\":77,\"type\":\"LAINNYA\",\"level\":\"DESA\",\"on\":\"2026-03-02\",\"remark\":\"Bertanya\"}|unknown-cohort|404",
                "/api/complaints|{\"cohort\":77,\"type\":\"LAINNYA\",\"level\":\"DESA\",\"on\":\"2026-02-30\",\"remark\":\"Bertanya\"}|bad-day|400",
                "/api/complaints|{\"cohort\":77,\"type\":\"LAINNYA\",\"level\":\"DESA\",\"on\":\"2026-03-02\",\"remark\":\"NIK 5302101302010001\"}|identity-number|400"
            })
    void bad_input_is_answered_with_a_sentence(String path, String body, String code, int status) throws Exception {
        MockHttpServletResponse answer = send(path, body);
        if (path.contains("/x/")) {
            assertThat(answer.getStatus()).isEqualTo(400);
        } else {
            assertProblem(answer, status, code);
        }
        assertThat(jdbc.sql("SELECT count(*) FROM complaint")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String move(int version, String from, String to, int households) {
        return "{\"version\":%d,\"from\":\"%s\",\"to\":\"%s\",\"households\":%d,\"on\":\"2026-03-02\",\"remark\":\"Survei selesai\"}"
                .formatted(version, from, to, households);
    }

    private static String complaint(long cohort, String type) {
        return "{\"cohort\":%d,\"type\":\"%s\",\"level\":\"DESA\",\"on\":\"2026-03-02\",\"remark\":\"Hasil tidak sesuai\"}"
                .formatted(cohort, type);
    }

    private static String step(int version, String to, boolean reversed) {
        return "{\"version\":%d,\"to\":\"%s\",\"on\":\"2026-03-02\",\"remark\":\"Sudah diperiksa\",\"reversed\":%b}"
                .formatted(version, to, reversed);
    }

    private MockHttpServletResponse send(String path, String body) throws Exception {
        return perform(post(path)
                .with(user("petugas").roles("ADMIN"))
                .with(csrf())
                .contentType("application/json")
                .content(body));
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return perform(get(path).with(user("petugas").roles("ADMIN")));
    }

    private MockHttpServletResponse perform(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return answer;
    }

    private static JsonNode json(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return JSON.readTree(answer.getContentAsString());
    }

    private static void assertProblem(MockHttpServletResponse answer, int status, String code) throws Exception {
        JsonNode problem = json(answer, status);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("message").path("id").asString()).endsWith(".");
        assertThat(problem.path("message").path("en").asString()).endsWith(".");
    }
}
