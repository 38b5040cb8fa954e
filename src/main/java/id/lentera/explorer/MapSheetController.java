package id.lentera.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The map of an address as a vector picture: the parameters of the page and {@code size}. */
@RestController
class MapSheetController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final ExplorerQueries queries;
    private final MapSheets sheets;

    MapSheetController(ExplorerQueries queries, MapSheets sheets) {
        this.queries = queries;
        this.sheets = sheets;
    }

    @GetMapping(ShareLinks.SVG)
    ResponseEntity<byte[]> svg(@RequestParam Map<String, String> query, HttpServletRequest request) {
        SheetSize size = SheetSize.parse(query.get("size"));
        ExplorerScreen screen = queries.read(ExplorerState.parse(query).single());
        String drawn = sheets.draw(screen, size, ReaderLanguage.of(request));
        ContentDisposition disposition = (query.containsKey("download")
                        ? ContentDisposition.attachment()
                        : ContentDisposition.inline())
                .filename(MapPicture.fileName(screen, "svg"))
                .build();
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .body(drawn.getBytes(StandardCharsets.UTF_8));
    }
}
