package id.lentera.indicators.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.LoadedData;
import id.lentera.indicators.DemoValues;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@LoadedData
class AdministrationViewTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoValues values;

    @Test
    void everybody_else_is_sent_to_the_sign_in_page() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/pengelolaan"))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/masuk"));
        }
    }

    @Test
    @WithMockUser(roles = "READER")
    void the_service_refuses_even_without_the_page() {
        assertThatThrownBy(values::removeAll).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(values::restore).isInstanceOf(AccessDeniedException.class);
    }
}
