package id.lentera.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.lentera.DatabaseTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
@Sql("/decisions/regencies.sql")
class DecisionApiDatabaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BODY = """
            {"title": "Lewat antarmuka", "reason": "Disepakati dalam rapat.", "decidedOn": "2026-01-15",
             "participants": [{"body": "Bappeda Provinsi NTT", "role": "Kepala Bidang"}],
             "run": {"model": "extreme-poverty-2021", "within": "53", "top": 3}}
            """;

    private MockMvc mvc;

    @BeforeEach
    void the_real_filter_chains(@Autowired WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void adopting_needs_token_and_role() throws Exception {
        assertThat(mvc.perform(post("/api/decisions").content(BODY))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(mvc.perform(post("/api/decisions").content(BODY).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(read(mvc.perform(get("/api/decisions")).andReturn().getResponse())
                        .path("numberMatched")
                        .asInt())
                .isZero();
    }

    @Test
    void an_adopted_run_is_read_by_everybody_with_the_bytes_that_were_stored() throws Exception {
        JsonNode adopted = read(adopt(BODY));
        String path = "/api/decisions/" + adopted.path("id").asInt();

        MockHttpServletResponse document =
                mvc.perform(get(path + "/document")).andReturn().getResponse();
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(document.getContentAsByteArray());
        assertThat(HexFormat.of().formatHex(sum))
                .isEqualTo(adopted.path("sha256").asString());
        assertThat(document.getHeader("ETag")).contains(adopted.path("sha256").asString());

        JsonNode view = read(mvc.perform(get(path)).andReturn().getResponse());
        assertThat(view.path("intact").asBoolean()).isTrue();
        assertThat(view.path("run").path("items").size()).isEqualTo(5);
        assertThat(read(mvc.perform(get(path + "/today")).andReturn().getResponse())
                        .path("changed")
                        .path("summary")
                        .path("id")
                        .asString())
                .startsWith("0 masuk, 0 keluar, 3 tetap.");
        String diff = "/api/decisions/diff?from=%d&to=%d"
                .formatted(adopted.path("id").asInt(), adopted.path("id").asInt());
        assertThat(read(mvc.perform(get(diff)).andReturn().getResponse())
                        .path("stayed")
                        .size())
                .isEqualTo(3);
        JsonNode revoked = read(mvc.perform(post(path + "/revoke")
                        .content("{\"reason\": \"Dasar hukumnya dicabut.\"}")
                        .with(user("admin").roles("ADMIN"))
                        .with(csrf()))
                .andReturn()
                .getResponse());
        assertThat(revoked.path("state").asString()).isEqualTo("REVOKED");
    }

    @Test
    void the_same_request_key_is_one_decision() throws Exception {
        String body = BODY.replace("{\"title\"", "{\"request\": \"5f0c3c1e-6f0a-4a55-9b9e-2f4d7d3f1a11\", \"title\"");
        assertThat(read(adopt(body))).isEqualTo(read(adopt(body)));
        assertThat(adopt(BODY).getStatus()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "'Lewat antarmuka','A',Judul",
        "'2026-01-15','kemarin',decidedOn",
        "'Bappeda Provinsi NTT','Ibu Maria',bukan nama orang",
        "'Disepakati dalam rapat.','NIK 5301234567890123',16 angka",
        "'\"top\": 3','\"top\": 0',antara 1",
        "'extreme-poverty-2021','tidak-ada',Tidak ada model",
        "'\"run\"','\"jalan\"',wajib diisi"
    })
    void what_is_wrong_is_a_sentence(String right, String wrong, String sentence) throws Exception {
        MockHttpServletResponse answer = adopt(BODY.replace(right, wrong));
        assertThat(answer.getStatus()).isBetween(400, 404);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(sentence);
    }

    private MockHttpServletResponse adopt(String body) throws Exception {
        return mvc.perform(post("/api/decisions")
                        .content(body)
                        .with(user("admin").roles("ADMIN"))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static JsonNode read(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return JSON.readTree(answer.getContentAsByteArray());
    }
}
