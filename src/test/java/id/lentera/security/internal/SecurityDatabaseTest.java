package id.lentera.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.DatabaseTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

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
    private String name = "";

    @BeforeEach
    void one_administrator_with_a_name_of_its_own() {
        jdbc.sql("DELETE FROM app_user").update();
        name = "admin" + System.nanoTime();
        users.insertFirst(name, encoder.encode(PASSWORD), "ADMIN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/masuk", "/api/areas/53", "/tiles/regency.json", "/actuator/health", "/icons/lentera.svg"})
    void everybody_may_read(String path) throws Exception {
        assertThat(get(path).statusCode()).isNotIn(301, 302, 401, 403);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/areas", "PUT,/api/areas/53", "PATCH,/api/indicators", "DELETE,/api/observations",
        "DELETE,/api/priorities", "POST,/api/priorities/models", "POST,/tiles/regency.json", "POST,/actuator/health"
    })
    void nobody_changes_anything_without_a_token(String method, String path) throws Exception {
        HttpResponse<String> answer = send(method, path, null, null);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type)
                .startsWith("application/problem+json"));
        assertThat(answer.body()).contains("csrf-token-missing", "Muat ulang halaman", "Reload the page");
    }

    @Test
    void with_a_token_but_without_a_role_a_change_is_answered_with_401_and_a_sentence() throws Exception {
        HttpResponse<String> answer = send("DELETE", "/api/observations", null, token());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("sign-in-required", "Masuk lebih dahulu", "Sign in at /masuk");
    }

    @Test
    void weighing_criteria_stores_nothing_and_needs_neither_token_nor_role() throws Exception {
        assertThat(send("POST", "/api/priorities", "{}", null).statusCode()).isNotIn(401, 403);
    }

    @Test
    void the_administrator_passes_with_a_token_and_not_without() throws Exception {
        assertThat(login(name, PASSWORD).headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to)
                .doesNotContain("error"));
        assertThat(send("DELETE", "/api/observations", null, null).statusCode()).isEqualTo(403);
        assertThat(send("DELETE", "/api/observations", null, token()).statusCode())
                .isNotIn(401, 403, 500);
    }

    @Test
    void signing_in_without_a_token_is_refused() throws Exception {
        assertThat(send("POST", "/masuk", "username=" + name + "&password=" + PASSWORD, null)
                        .statusCode())
                .isEqualTo(403);
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
        assertThat(reasonOf(login("%27+OR+1%3D1--", PASSWORD))).isEqualTo("wrong");
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
        assertThat(headers.firstValue("Permissions-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("geolocation=()", "camera=()"));
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

    private HttpResponse<String> login(String user, String password) throws IOException, InterruptedException {
        String token = token();
        return send("POST", "/masuk", "username=" + user + "&password=" + password + "&_csrf=" + token, null);
    }

    private static String reasonOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*error=", "");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, null, null);
    }

    /** The token of this client's session, as a page carries it. */
    private String token() throws IOException, InterruptedException {
        Matcher meta = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"")
                .matcher(get("/masuk").body());
        assertThat(meta.find()).as("page carries a CSRF token").isTrue();
        return meta.group(1);
    }

    private HttpResponse<String> send(String method, String path, String body, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", body != null && body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html");
        if (token != null) {
            request.header("X-CSRF-TOKEN", token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
