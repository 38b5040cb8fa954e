package id.lentera.electricity.internal;

import id.lentera.areas.AreaCode;
import id.lentera.electricity.SupplyEntry;
import id.lentera.electricity.SupplyService;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.platform.RequestReader;
import id.lentera.topics.TopicSave;
import id.lentera.topics.TopicVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The supply of villages over HTTP: an administrator saves, all of a call or none; everybody reads what was entered and its history. */
@RestController
class SupplyController {

    private static final int MAX_KILOBYTES = 2 * 1024;
    private static final LocalizedText SHAPE = new LocalizedText(
            "Isi kiriman bukan JSON yang sah: {\"accepted\": false, \"entries\": [{\"village\": ..., \"asOf\": ...}]}.",
            "The body is not valid JSON: {\"accepted\": false, \"entries\": [{\"village\": ..., \"asOf\": ...}]}.");

    private final SupplyService supplies;
    private final JsonMapper json;

    SupplyController(SupplyService supplies, JsonMapper json) {
        this.supplies = supplies;
        this.json = json;
    }

    /** @param accepted whether warnings were read and accepted */
    record Save(boolean accepted, @Nullable List<@Nullable SupplyEntry> entries) {}

    /** 200 when all were saved, 422 with what is wrong when none was. */
    @PostMapping("/api/electricity/supply")
    ResponseEntity<TopicSave> save(InputStream body) throws IOException {
        Save asked = RequestReader.read(json, body, MAX_KILOBYTES, Save.class, SHAPE);
        List<@Nullable SupplyEntry> entries = asked.entries() == null ? List.of() : asked.entries();
        if (entries.stream().anyMatch(entry -> entry == null)) {
            throw ProblemException.badRequest("bad-json", SHAPE.id(), SHAPE.en());
        }
        TopicSave saved = supplies.save(List.copyOf(entries), asked.accepted());
        return ResponseEntity.status(saved.batch() == null ? 422 : 200).body(saved);
    }

    @PostMapping("/api/electricity/supply/batches/{batch}/withdraw")
    void withdraw(@PathVariable String batch) {
        supplies.withdraw(RequestReader.number(batch));
    }

    @GetMapping("/api/electricity/supply")
    List<TopicVersion> list(@RequestParam(required = false) @Nullable String within) {
        return supplies.list(within == null || within.isBlank() ? AreaCode.INDONESIA : new AreaCode(within.strip()));
    }

    @GetMapping("/api/electricity/supply/{record}/history")
    List<TopicVersion> history(@PathVariable String record) {
        List<TopicVersion> versions = supplies.listVersions(RequestReader.number(record));
        if (versions.isEmpty()) {
            throw ProblemException.notFound(
                    "unknown-record",
                    "Tidak ada catatan dengan nomor %.20s.".formatted(record),
                    "There is no record with number %.20s.".formatted(record));
        }
        return versions;
    }
}
