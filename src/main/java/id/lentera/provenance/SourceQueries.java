package id.lentera.provenance;

import id.lentera.provenance.internal.SourceStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads sources. */
@Service
public class SourceQueries {

    private final SourceStore store;
    private final DataCache<String, List<Source>> all;

    SourceQueries(SourceStore store, DataVersion version) {
        this.store = store;
        all = version.cache(1);
    }

    public Optional<Source> find(String id) {
        return store.find(id);
    }

    /** All sources in the order of their ids. */
    public List<Source> list() {
        return all.get("", _ -> store.list());
    }
}
