package id.lentera.programs;

import id.lentera.areas.AreaCode;
import id.lentera.programs.internal.DetailStore;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Answers with single deliveries, each with its source. */
@Service
public class DeliveryDetailQueries {

    private final DetailStore store;
    private final SourceQueries sources;

    DeliveryDetailQueries(DetailStore store, SourceQueries sources) {
        this.store = store;
        this.sources = sources;
    }

    /** Current deliveries of a programme at an area or inside it, newest first. */
    public List<DeliveryDetail> list(String programme, AreaCode within, DeliveryBasis basis, int limit) {
        return store.list(programme, within.value(), basis, limit, sourcesById());
    }

    /** All versions of a record that people keep, newest first; empty for an unknown one. */
    public List<DeliveryVersion> listVersions(long record) {
        return store.listVersions(record, sourcesById());
    }

    private Map<String, Source> sourcesById() {
        return sources.list().stream().collect(Collectors.toMap(Source::id, Function.identity()));
    }
}
