package id.lentera.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.lentera.DatabaseTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class SecurityDatabaseTest {

    private static final String PASSWORD = "correct-horse-battery";

    @LocalServerPort
    private int port;

    @Autowired
    private UserStore users;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private MockMvc mvc;
    private String name = "";

    @BeforeEach
    void the_real_filter_chains(@Autowired WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void one_administrator_with_a_name_of_its_own() {
        jdbc.sql("DELETE FROM app_user").update();
        name = "admin" + System.nanoTime();
        users.insertFirst(name, encoder.encode(PASSWORD), "ADMIN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/masuk", "/api/areas/53", "/tiles/regency.json", "/actuator/health", "/icons/lentera.svg"})
    void everybody_may_read(String path) throws Exception {
        assertThat(get(path).statusCode()).isNotIn(301, 302, 401, 403);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/areas",
        "PUT,/api/areas/53",
        "PATCH,/api/indicators",
        "DELETE,/api/observations",
        "DELETE,/api/priorities",
        "DELETE,/api/portfolios",
        "POST,/api/portfolios/packages",
        "POST,/api/priorities/models",
        "POST,/tiles/regency.json",
        "POST,/actuator/health"
    })
    void nobody_changes_anything_without_a_token(String method, String path) throws Exception {
        HttpResponse<String> answer = send(method, path, null);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("csrf-token-missing", "Muat ulang halaman", "Reload the page");
    }

    @Test
    void with_a_token_but_without_a_role_a_change_is_answered_with_401_and_a_sentence() throws Exception {
        mvc.perform(delete("/api/observations").with(csrf()))
                .andExpect(status().isUnauthorized())
                .andExpect(content().string(containsString("sign-in-required")))
                .andExpect(content().string(containsString("Masuk lebih dahulu")))
                .andExpect(content().string(containsString("Sign in at /masuk")));
    }

    @Test
    void a_signed_in_account_without_the_role_is_answered_with_403() throws Exception {
        mvc.perform(delete("/api/observations").with(user("reader")).with(csrf()))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("tidak berhak")));
    }

    @Test
    void weighing_criteria_stores_nothing_and_needs_neither_token_nor_role() throws Exception {
        assertThat(send("POST", "/api/priorities", "{}").statusCode()).isNotIn(401, 403);
    }

    @Test
    void the_administrator_passes_with_a_token_and_not_without() throws Exception {
        MvcResult login = login(name, PASSWORD);
        assertThat(login.getResponse().getRedirectedUrl()).doesNotContain("error");
        MockHttpSession session = (MockHttpSession) login.getRequest().getSession();
        mvc.perform(delete("/api/observations").session(session)).andExpect(status().isForbidden());
        mvc.perform(delete("/api/observations").session(session).with(csrf()))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isNotIn(401, 403, 500));
    }

    @Test
    void signing_in_without_a_token_is_refused() throws Exception {
        HttpResponse<String> answer = send("POST", "/masuk", "username=" + name + "&password=" + PASSWORD);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/masuk?error=expired"));
    }

    @Test
    void guessing_is_stopped_after_five_attempts_even_for_the_right_password() throws Exception {
        for (int i = 0; i < LoginAttempts.PER_NAME_AND_ADDRESS; i++) {
            assertThat(reasonOf(login(name, "wrong" + i))).isEqualTo("wrong");
        }
        assertThat(reasonOf(login(name, PASSWORD))).isEqualTo("blocked");
    }

    @Test
    void an_unknown_name_and_an_endless_password_look_like_any_wrong_one() throws Exception {
        assertThat(reasonOf(login("nobody", PASSWORD))).isEqualTo("wrong");
        assertThat(reasonOf(login(name, "x".repeat(5000)))).isEqualTo("wrong");
        assertThat(reasonOf(login("' OR 1=1--", PASSWORD))).isEqualTo("wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/masuk", "/api/areas/53", "/tiles/regency.json"})
    void every_answer_carries_the_security_headers(String path) throws Exception {
        var headers = get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains(
                        "default-src 'self'",
                        "object-src 'none'",
                        "frame-ancestors 'none'",
                        "worker-src 'self' blob:",
                        "base-uri 'self'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("geolocation=()", "camera=()"));
    }

    @Test
    void public_answers_of_the_interface_open_no_session_and_may_be_cached() throws Exception {
        var headers = get("/api/areas/53").headers();
        assertThat(headers.allValues("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
    }

    @Test
    void only_health_is_open_of_the_management_addresses() throws Exception {
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/beans").statusCode()).isEqualTo(404);
    }

    private MvcResult login(String user, String password) throws Exception {
        return mvc.perform(post("/masuk")
                        .servletPath("/masuk")
                        .param("username", user)
                        .param("password", password)
                        .with(csrf()))
                .andReturn();
    }

    private static String reasonOf(MvcResult login) {
        String to = login.getResponse().getRedirectedUrl();
        assertThat(to).contains("error=");
        return to.replaceAll(".*error=", "");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, null);
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header(
                        "Content-Type",
                        body != null && body.startsWith("{")
                                ? "application/json"
                                : "application/x-www-form-urlencoded");
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
