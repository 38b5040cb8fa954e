package id.lentera.explorer;

import id.lentera.platform.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The map of an address for a frame on somebody else's page; the only address that may be framed. */
@Controller
class EmbedController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** Figures change rarely, and a page with a hundred readers asks a hundred times. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final EmbedPage page;

    EmbedController(EmbedPage page) {
        this.page = page;
    }

    @GetMapping(ShareLinks.EMBED)
    ResponseEntity<byte[]> embed(@RequestParam Map<String, String> query, HttpServletRequest request) {
        ExplorerState state = ExplorerState.parse(query);
        return answer(200, page.show(state, ReaderLanguage.inAddress(request), request.getContextPath()));
    }

    @ExceptionHandler(ProblemException.class)
    ResponseEntity<byte[]> problem(ProblemException problem, HttpServletRequest request) {
        return answer(
                problem.status(), page.problem(problem, ReaderLanguage.inAddress(request), request.getContextPath()));
    }

    private static ResponseEntity<byte[]> answer(int status, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(status == 200 ? CacheControl.maxAge(FRESH).cachePublic() : CacheControl.noStore())
                .body(html.getBytes(StandardCharsets.UTF_8));
    }
}
