package id.lentera.provenance.internal;

import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/sources}: every publication that a figure, a polygon or a programme fact rests on. */
@RestController
class SourceApi {

    private final SourceQueries sources;

    /** The answer. */
    record Answer(int numberMatched, List<Source> items) {}

    SourceApi(SourceQueries sources) {
        this.sources = sources;
    }

    @GetMapping("/api/sources")
    Answer list() {
        List<Source> items = sources.list();
        return new Answer(items.size(), items);
    }
}
