package id.lentera.overlays.internal;

import id.lentera.overlays.OverlayService;
import id.lentera.platform.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers an overlay to the session that owns it. To every other session the address doesn't exist. */
@RestController
class OverlayController {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

    @GetMapping("/api/overlays/{id}")
    ResponseEntity<Resource> overlay(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings,
            HttpServletRequest request)
            throws IOException {
        HttpSession session = request.getSession(false);
        byte[] gzip = Optional.ofNullable(session)
                .flatMap(OverlayService::findShelf)
                .flatMap(shelf -> shelf.findContent(id))
                .orElseThrow(() -> ProblemException.notFound(
                        "unknown-overlay",
                        "Berkas ini tidak ada di sesi Anda; unggah lagi bila perlu.",
                        "This file is not in your session; upload it again if you need it."));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(GEO_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return encodings.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(new ByteArrayResource(gzip))
                : answer.body(new InputStreamResource(new GZIPInputStream(new ByteArrayInputStream(gzip))));
    }
}
