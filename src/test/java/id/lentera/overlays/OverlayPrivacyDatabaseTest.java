package id.lentera.overlays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.lentera.DatabaseTest;
import id.lentera.overlays.internal.Uploads;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An overlay belongs to the session that sent it, and leaves nothing behind. */
@DatabaseTest
class OverlayPrivacyDatabaseTest {

    @Autowired
    private OverlayService overlays;

    @Value("${lentera.data-dir}")
    private Path dataDirectory;

    private MockMvc http;
    private final MockHttpSession mine = new MockHttpSession();

    @BeforeEach
    void the_real_filter_chains(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void only_the_session_that_sent_it_can_fetch_it() throws Exception {
        Overlay overlay = add(Uploads.resource("utm51s.zip"));
        MockHttpServletResponse answer = fetch(overlay.url(), mine);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("private", "no-store");
        assertThat(answer.getContentAsString()).contains("Désa Oé");
        MockHttpSession other = new MockHttpSession();
        overlays.add(overlays.shelf(other), new OverlayReading("x"), upload(Uploads.resource("tm3.zip")));
        for (MockHttpSession session : new MockHttpSession[] {other, new MockHttpSession(), null}) {
            MockHttpServletResponse refused = fetch(overlay.url(), session);
            assertThat(refused.getStatus()).isEqualTo(404);
            assertThat(refused.getContentAsString()).contains("unknown-overlay").doesNotContain("Oé");
        }
    }

    @Test
    void the_browser_gets_it_compressed() throws Exception {
        Overlay overlay = add(Uploads.resource("utm51s.zip"));
        MockHttpServletResponse answer = http.perform(
                        get(overlay.url()).session(mine).header("Accept-Encoding", "gzip, br"))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.getContentAsByteArray()).startsWith(0x1f, 0x8b);
    }

    @Test
    void it_is_gone_with_the_session() throws Exception {
        Overlay overlay = add(Uploads.resource("utm51s.zip"));
        OverlayShelf shelf = overlays.shelf(mine);
        mine.invalidate();
        assertThat(shelf.list()).isEmpty();
        assertThat(shelf.findContent(overlay.id())).isEmpty();
        assertThatThrownBy(() -> overlays.add(shelf, new OverlayReading("x"), upload(Uploads.resource("tm3.zip"))))
                .hasFieldOrPropertyWithValue("code", "overlay-room");
    }

    @Test
    void a_removed_one_is_gone() throws Exception {
        Overlay overlay = add(Uploads.resource("utm51s.zip"));
        overlays.shelf(mine).remove(overlay.id());
        assertThat(fetch(overlay.url(), mine).getStatus()).isEqualTo(404);
    }

    @Test
    void a_session_holds_only_so_many() {
        for (int i = 0; i < overlays.limits().perSession(); i++) {
            add(Uploads.resource("points3d.zip"));
        }
        assertThatThrownBy(() -> add(Uploads.resource("points3d.zip")))
                .hasFieldOrPropertyWithValue("code", "overlay-count");
    }

    @Test
    void no_file_stays_whatever_happens() throws IOException {
        add(Uploads.resource("utm51s.gpkg"));
        for (InputStream bad : List.of(
                upload(new byte[0]),
                upload(Uploads.text("PK not a zip")),
                new Endless(overlays.limits().file().toBytes() + 1),
                new Broken())) {
            assertThatThrownBy(() -> overlays.add(overlays.shelf(mine), new OverlayReading("x"), bad))
                    .isInstanceOf(id.lentera.platform.ProblemException.class);
        }
        try (Stream<Path> left = Files.list(dataDirectory.resolve("overlay-uploads"))) {
            assertThat(left).isEmpty();
        }
    }

    private Overlay add(byte[] bytes) {
        return overlays.add(overlays.shelf(mine), new OverlayReading("data.zip"), upload(bytes));
    }

    private MockHttpServletResponse fetch(String url, @org.jspecify.annotations.Nullable MockHttpSession session)
            throws Exception {
        var request = get(url);
        if (session != null) {
            request.session(session);
        }
        return http.perform(request).andReturn().getResponse();
    }

    private static InputStream upload(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** An upload larger than allowed. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            left -= length;
            return length;
        }
    }

    /** A sender who goes away. */
    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("Connection reset");
        }
    }
}
