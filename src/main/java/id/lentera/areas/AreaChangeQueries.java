package id.lentera.areas;

import id.lentera.areas.internal.AreaChangeStore;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import org.springframework.stereotype.Service;

/** Reads how the list of codes changed. */
@Service
public class AreaChangeQueries {

    private static final int KEPT = 200;

    private final AreaQueries areas;
    private final AreaChangeStore store;
    private final DataCache<AreaCode, AreaChanges> found;

    AreaChangeQueries(AreaQueries areas, AreaChangeStore store, DataVersion version) {
        this.areas = areas;
        this.store = store;
        found = version.cache(KEPT);
    }

    /** Changes of the area itself and of the areas inside it, by today's code; 404 for an area that doesn't exist. */
    public AreaChanges get(AreaCode within) {
        return found.get(areas.get(within).code(), store::read);
    }
}
