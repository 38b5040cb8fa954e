package id.lentera.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.DatabaseTest;
import id.lentera.links.ShortLinks.Limits;
import id.lentera.links.internal.ShortLinkStore;
import id.lentera.platform.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class ShortLinksDatabaseTest {

    private static final String STATE = "indicator=poverty_rate&year=2025&level=regency&within=53";

    @Autowired
    private ShortLinks links;

    @Autowired
    private ShortLinkStore store;

    @LocalServerPort
    private int port;

    @Test
    void the_same_state_has_one_code_whoever_asks_and_leads_back() {
        String code = links.shorten(STATE, "a");
        assertThat(links.shorten(STATE, "b")).isEqualTo(code);
        assertThat(links.find(code)).contains(STATE);
        assertThat(links.shorten(STATE + "&table=0", "a")).isNotEqualTo(code);
    }

    @Test
    void a_code_that_belongs_to_another_state_is_stepped_over() {
        String other = "year=1999";
        store.insert(ShortCode.of(other, 0), "somebody=else", LocalDate.of(2026, 1, 1));
        String code = links.shorten(other, "a");
        assertThat(code).isEqualTo(ShortCode.of(other, 1));
        assertThat(links.find(code)).contains(other);
    }

    @Test
    void states_that_are_too_long_or_no_address_are_refused_with_a_sentence() {
        assertThatThrownBy(() -> links.shorten("a".repeat(2001), "a"))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo("state-too-long"));
        assertThatThrownBy(() -> links.shorten("a=1\r\nSet-Cookie: x", "a")).isInstanceOf(ProblemException.class);
    }

    @Test
    void new_codes_are_bounded_per_reader_and_in_total_known_ones_are_not() {
        ShortLinks few = new ShortLinks(store, Clock.systemUTC(), new Limits(2, 100, 1000));
        few.shorten("few=1", "a");
        few.shorten("few=2", "a");
        assertThatThrownBy(() -> few.shorten("few=3", "a"))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.status()).isEqualTo(429));
        assertThat(few.shorten("few=1", "a")).isNotEmpty();
        assertThat(few.shorten("few=3", "b")).isNotEmpty();

        ShortLinks full = new ShortLinks(store, Clock.systemUTC(), new Limits(10, 100, 1));
        assertThatThrownBy(() -> full.shorten("full=1", "a"))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo("links-full"));
    }

    @Test
    void a_known_code_sends_on_without_a_session_and_an_unknown_one_is_a_404() throws Exception {
        String code = links.shorten(STATE, "a");
        HttpResponse<String> known = get("/s/" + code);
        assertThat(known.statusCode()).isEqualTo(302);
        assertThat(known.headers().firstValue("Location")).contains("/?" + STATE);
        assertThat(known.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/s/zzzzzzzz").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
