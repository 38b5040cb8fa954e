package id.lentera.convergence.internal;

import id.lentera.convergence.ConvergenceQueries;
import id.lentera.convergence.ConvergenceQuestion;
import id.lentera.convergence.CoverageMapQueries;
import id.lentera.convergence.CoverageSymbol;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The coverage of a programme as a small vector picture: the parameters of the matrix, the programme, background and symbol. */
@RestController
class CoverageSheetController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final int MOST_KEPT = 60;

    private final ConvergenceWords words;
    private final ConvergenceQueries queries;
    private final CoverageMapQueries maps;
    private final DataCache<Sheet, byte[]> drawn;

    private record Sheet(
            ConvergenceQuestion question, String programme, String background, CoverageSymbol symbol, Locale locale) {}

    CoverageSheetController(
            ConvergenceWords words, ConvergenceQueries queries, CoverageMapQueries maps, DataVersion version) {
        this.words = words;
        this.queries = queries;
        this.maps = maps;
        drawn = version.cache(MOST_KEPT);
    }

    /** What is drawn, and how. */
    record Drawing(
            @Nullable String program,
            @Nullable String background,
            @Nullable String symbol,
            @Nullable String lang) {}

    @GetMapping("/api/convergence/coverage.svg")
    ResponseEntity<byte[]> svg(
            ConvergenceController.Asked asked,
            Drawing drawing,
            @RequestParam(name = "package", required = false) @Nullable String rule) {
        Sheet sheet = new Sheet(
                words.read(asked.with(rule)),
                drawing.program() == null ? "" : drawing.program(),
                drawing.background() == null ? "" : drawing.background(),
                CoverageSymbol.parse(drawing.symbol()),
                "en".equals(drawing.lang()) ? Locale.ENGLISH : Locale.of("id", "ID"));
        byte[] picture = drawn.get(sheet, this::draw);
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(picture) + '"')
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .body(picture);
    }

    private byte[] draw(Sheet sheet) {
        return maps.draw(
                        queries.get(sheet.question()),
                        sheet.programme(),
                        sheet.background(),
                        sheet.symbol(),
                        sheet.locale())
                .getBytes(StandardCharsets.UTF_8);
    }
}
