package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.platform.RequestReader;
import id.lentera.programs.DeliveryDetailQueries;
import id.lentera.programs.DeliveryEntry;
import id.lentera.programs.DeliveryEntryService;
import id.lentera.programs.DeliveryVersion;
import id.lentera.programs.EntryResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Entered deliveries over HTTP: an administrator saves many at once, all of them or none; everybody reads the history. */
@RestController
class EntryController {

    private static final int MAX_KILOBYTES = 16 * 1024;
    private static final LocalizedText SHAPE = new LocalizedText(
            "Isi kiriman bukan JSON yang sah: {\"accepted\": false, \"entries\": [...]}, tahap dengan kata seperti INSTALLED.",
            "The body is not valid JSON: {\"accepted\": false, \"entries\": [...]}, stages with words such as INSTALLED.");

    private final DeliveryEntryService service;
    private final DeliveryDetailQueries details;
    private final JsonMapper json;

    EntryController(DeliveryEntryService service, DeliveryDetailQueries details, JsonMapper json) {
        this.service = service;
        this.details = details;
        this.json = json;
    }

    /** @param accepted whether warnings were read and accepted */
    record Save(boolean accepted, @Nullable List<@Nullable DeliveryEntry> entries) {}

    /** 200 when all were saved, 422 with what is wrong when none was. */
    @PostMapping("/api/deliveries")
    ResponseEntity<EntryResult> save(InputStream body) throws IOException {
        Save asked = RequestReader.read(json, body, MAX_KILOBYTES, Save.class, SHAPE);
        EntryResult result = service.save(entries(asked), asked.accepted());
        boolean wrong = result.batch() == null;
        return ResponseEntity.status(wrong ? 422 : 200).body(result);
    }

    @PostMapping("/api/deliveries/batches/{batch}/withdraw")
    void withdraw(@PathVariable String batch) {
        service.withdraw(RequestReader.number(batch));
    }

    @GetMapping("/api/deliveries/{record}/history")
    List<DeliveryVersion> history(@PathVariable String record) {
        List<DeliveryVersion> versions = details.listVersions(RequestReader.number(record));
        if (versions.isEmpty()) {
            throw ProblemException.notFound(
                    "unknown-record",
                    "Tidak ada penyaluran dengan nomor %.20s.".formatted(record),
                    "There is no delivery with number %.20s.".formatted(record));
        }
        return versions;
    }

    private static List<DeliveryEntry> entries(Save asked) {
        List<@Nullable DeliveryEntry> entries = asked.entries() == null ? List.of() : asked.entries();
        for (DeliveryEntry entry : entries) {
            boolean complete =
                    entry != null && entry.programme() != null && entry.area() != null && entry.stage() != null;
            if (!complete || entry.record() != null && entry.version() == null) {
                throw ProblemException.badRequest(
                        "incomplete-entry",
                        "Setiap penyaluran memerlukan programme, area, year dan stage; perubahan juga version yang dilihat.",
                        "Every delivery needs programme, area, year and stage; a change also the version that was seen.");
            }
        }
        return List.copyOf(entries);
    }
}
