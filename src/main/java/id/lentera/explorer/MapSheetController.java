package id.lentera.explorer;

import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The map of an address as a vector picture: the parameters of the page and {@code size}. */
@RestController
class MapSheetController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private static final int MOST_KEPT = 40;

    private final ExplorerQueries queries;
    private final MapSheets sheets;
    private final DataCache<Sheet, byte[]> drawn;

    /** Everything that a picture depends on besides the data. */
    private record Sheet(ExplorerState state, SheetSize size, Locale locale, LocalDate day) {}

    MapSheetController(ExplorerQueries queries, MapSheets sheets, DataVersion version) {
        this.queries = queries;
        this.sheets = sheets;
        drawn = version.cache(MOST_KEPT);
    }

    @GetMapping(ShareLinks.SVG)
    ResponseEntity<byte[]> svg(@RequestParam Map<String, String> query, HttpServletRequest request) {
        SheetSize size = SheetSize.parse(query.get("size"));
        ExplorerScreen screen = queries.read(ExplorerState.parse(query).single());
        Sheet sheet = new Sheet(screen.state(), size, ReaderLanguage.of(request), LocalDate.now(MapPicture.OFFICE));
        byte[] picture =
                drawn.get(sheet, _ -> sheets.draw(screen, size, sheet.locale()).getBytes(StandardCharsets.UTF_8));
        ContentDisposition disposition = (query.containsKey("download")
                        ? ContentDisposition.attachment()
                        : ContentDisposition.inline())
                .filename(MapPicture.fileName(screen, "svg"))
                .build();
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(picture) + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .body(picture);
    }
}
