package id.lentera.areas;

import id.lentera.areas.internal.AreaTreeStore;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import org.springframework.stereotype.Service;

/** Answers with the whole hierarchy at once. Relations are those of the register, not of the digits of codes. */
@Service
public class AreaTreeQueries {

    private final AreaTreeStore store;
    private final DataCache<String, AreaTree> cache;

    AreaTreeQueries(AreaTreeStore store, DataVersion version) {
        this.store = store;
        cache = version.cache(1);
    }

    public AreaTree get() {
        return cache.get("", _ -> store.read());
    }
}
