package id.lentera.decisions.internal;

import id.lentera.decisions.Adoption;
import id.lentera.decisions.Decision;
import id.lentera.decisions.DecisionDiff;
import id.lentera.decisions.DecisionPage;
import id.lentera.decisions.DecisionQueries;
import id.lentera.decisions.DecisionService;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.Mark;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.Paging;
import id.lentera.platform.ProblemException;
import id.lentera.platform.RequestReader;
import id.lentera.priority.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions over HTTP: everybody reads, an administrator adopts and revokes. */
@RestController
class DecisionController {

    private static final int MAX_KILOBYTES = 256;

    private final DecisionQueries decisions;
    private final DecisionService service;
    private final JsonMapper json;

    DecisionController(DecisionQueries decisions, DecisionService service, JsonMapper json) {
        this.decisions = decisions;
        this.service = service;
        this.json = json;
    }

    /** @param run the list as it was adopted, exactly as it is stored */
    record View(
            long id,
            Decision.State state,
            Adoption adoption,
            String sha256,
            boolean intact,
            Instant adoptedAt,
            List<Decision.Event> history,
            List<Mark> marks,
            JsonNode run) {}

    /** @param changed in words; null with a problem, which says why it can't be computed today */
    record Today(
            @Nullable DecisionDiff changed,
            @Nullable JsonNode run,
            @Nullable LocalizedText problem) {}

    record Adopted(long id, String sha256) {}

    @GetMapping("/api/decisions")
    DecisionPage list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        return decisions.list(Paging.parse(limit, offset));
    }

    @GetMapping("/api/decisions/{id}")
    View get(@PathVariable String id) {
        Decision decision = decisions.get(number(id));
        return new View(
                decision.id(),
                decision.state(),
                decision.adoption(),
                decision.sha256(),
                decision.intact(),
                decision.adoptedAt(),
                decision.history(),
                decision.marks(),
                decision.run().document().answer());
    }

    /** The stored bytes; their SHA-256 is the one that the decision names. */
    @GetMapping("/api/decisions/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable String id) {
        String document = decisions.getDocument(number(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(DocumentJson.sha256(document))
                .body(document.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/api/decisions/{id}/today")
    Today today(@PathVariable String id) {
        Decision decision = decisions.get(number(id));
        try {
            FrozenRun today = decisions.today(decision);
            return new Today(
                    decisions.compareWithToday(decision, today),
                    today.document().answer(),
                    null);
        } catch (ProblemException e) {
            return new Today(null, null, e.text());
        }
    }

    @GetMapping("/api/decisions/diff")
    DecisionDiff diff(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        return decisions.compare(decisions.get(number(from)), decisions.get(number(to)));
    }

    @PostMapping("/api/decisions")
    Adopted adopt(InputStream body) throws IOException {
        JsonNode asked = read(body);
        Adoption adoption = AdoptionJson.read(asked);
        JsonNode run = asked.get("run");
        if (run == null) {
            throw ProblemException.badRequest(
                    "bad-decision",
                    "Anggota run wajib diisi: model atau resep, within, dan top.",
                    "Member run is required: a model or a recipe, within and top.");
        }
        long id = service.adopt(Run.read(run), adoption, AdoptionJson.text(asked, "seen"), AdoptionJson.request(asked));
        return new Adopted(id, decisions.get(id).sha256());
    }

    @PostMapping("/api/decisions/{id}/revoke")
    View revoke(@PathVariable String id, InputStream body) throws IOException {
        service.revoke(number(id), AdoptionJson.required(read(body), "reason"));
        return get(id);
    }

    private JsonNode read(InputStream body) throws IOException {
        return RequestReader.tree(json, body, MAX_KILOBYTES);
    }

    private static long number(@Nullable String id) {
        if (id != null && id.matches("\\d{1,15}")) {
            return Long.parseLong(id);
        }
        throw ProblemException.badRequest(
                "bad-decision-id",
                "Nomor keputusan harus bilangan bulat.",
                "The number of a decision must be a whole number.");
    }
}
