package id.lentera.security.internal;

import id.lentera.platform.LocalizedText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says no to programs with a problem detail: a sentence in both languages, and never a redirect to a page. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final LocalizedText SIGN_IN = new LocalizedText(
            "Perubahan data hanya untuk pengelola yang sudah masuk. Masuk lebih dahulu di /masuk.",
            "Only an administrator who is signed in may change data. Sign in at /masuk first.");
    private static final LocalizedText FORBIDDEN = new LocalizedText(
            "Akun ini tidak berhak melakukan perubahan ini. Hubungi pengelola.",
            "This account may not make this change. Contact the administrator.");
    private static final LocalizedText TOKEN = new LocalizedText(
            "Permintaan perubahan tanpa token CSRF yang sah ditolak. Muat ulang halaman lalu coba lagi.",
            "A change without a valid CSRF token is refused. Reload the page and try again.");

    private final JsonMapper json;

    ApiRefusals(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        answer(request, response, 401, "sign-in-required", SIGN_IN);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (cause instanceof CsrfException) {
            answer(request, response, 403, "csrf-token-missing", TOKEN);
        } else {
            answer(request, response, 403, "forbidden", FORBIDDEN);
        }
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, int status, String code, LocalizedText text)
            throws IOException {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("type", "urn:lentera:problem:" + code);
        detail.put("title", status == 401 ? "Unauthorized" : "Forbidden");
        detail.put("status", status);
        detail.put("detail", text.in(request.getLocale()));
        detail.put("instance", request.getRequestURI());
        detail.put("code", code);
        detail.put("message", text);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(detail));
    }
}
