package id.lentera.briefs.internal;

import id.lentera.briefs.BriefFormat;
import id.lentera.briefs.BriefService;
import id.lentera.decisions.Decision;
import id.lentera.decisions.DecisionQueries;
import id.lentera.decisions.RunQueries;
import id.lentera.platform.ProblemException;
import id.lentera.platform.RequestReader;
import id.lentera.priority.Run;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Briefs over HTTP: of a decision, or of a run that is only looked at. Nothing is stored. */
@RestController
class BriefController {

    private static final int MAX_KILOBYTES = 64;
    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private final BriefService briefs;
    private final RunQueries runs;
    private final DecisionQueries decisions;
    private final JsonMapper json;

    BriefController(BriefService briefs, RunQueries runs, DecisionQueries decisions, JsonMapper json) {
        this.briefs = briefs;
        this.runs = runs;
        this.decisions = decisions;
        this.json = json;
    }

    /** @param format pdf, docx or xlsx */
    @GetMapping("/api/decisions/{id}/brief.{format}")
    ResponseEntity<byte[]> ofDecision(
            @PathVariable String id, @PathVariable String format, @RequestParam(required = false) @Nullable String lang)
            throws IOException {
        BriefFormat wanted = BriefFormat.parse(format);
        if (!id.matches("\\d{1,15}")) {
            throw ProblemException.badRequest(
                    "bad-decision-id",
                    "Nomor keputusan harus bilangan bulat.",
                    "The number of a decision must be a whole number.");
        }
        Decision decision = decisions.get(Long.parseLong(id));
        return file(briefs.make(wanted, decision.run(), decision, locale(lang)), wanted, "lentera-keputusan-" + id);
    }

    /** The run as {@code POST /api/priorities} takes it, or {@code model, within, top}. */
    @PostMapping("/api/priorities/brief")
    ResponseEntity<byte[]> ofRun(
            InputStream body,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable String lang)
            throws IOException {
        return ofRun(Run.read(RequestReader.tree(json, body, MAX_KILOBYTES)), format, lang);
    }

    /** The same for links: the run stands in the address. */
    @GetMapping("/api/priorities/brief")
    ResponseEntity<byte[]> ofAddress(@RequestParam MultiValueMap<String, String> parameters) throws IOException {
        Map<String, List<String>> run =
                parameters.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return ofRun(Run.parse(run), parameters.getFirst("format"), parameters.getFirst("lang"));
    }

    private ResponseEntity<byte[]> ofRun(Run run, @Nullable String format, @Nullable String lang) throws IOException {
        BriefFormat wanted = BriefFormat.parse(format);
        return file(briefs.make(wanted, runs.compute(run), null, locale(lang)), wanted, "lentera-ringkasan");
    }

    private static Locale locale(@Nullable String lang) {
        if (lang == null || Arrays.asList("id", "en").contains(lang)) {
            return "en".equals(lang) ? Locale.ENGLISH : INDONESIAN;
        }
        throw ProblemException.badRequest(
                "bad-language", "Bahasa (lang) harus id atau en.", "The language (lang) must be id or en.");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, BriefFormat format, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format.suffix())
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }
}
