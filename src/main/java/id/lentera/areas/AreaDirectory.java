package id.lentera.areas;

import id.lentera.areas.internal.AreaSearchStore;
import id.lentera.platform.Paging;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lists and searches areas, and says where they lie. */
@Service
public class AreaDirectory {

    private final AreaQueries areas;
    private final AreaSearchStore store;

    AreaDirectory(AreaQueries areas, AreaSearchStore store) {
        this.areas = areas;
        this.store = store;
    }

    /** In code order, or for a search the best hits first. An unknown {@code within} is a 404. */
    public AreaPage list(AreaFilter filter, Paging paging) {
        areas.get(filter.within());
        return store.list(filter, paging);
    }

    /** The area with its names above and its place. */
    public AreaSummary get(AreaCode code) {
        return store.get(areas.get(code));
    }

    /** Where an area lies: by its own polygon, else by the one of the nearest area above. Indonesia lies where its provinces do. */
    public Optional<AreaPlace> findPlace(AreaCode code) {
        return store.findPlace(areas.get(code));
    }

    /** How many areas lie one level below. */
    public int countChildren(AreaCode code) {
        return store.countChildren(areas.get(code).id());
    }
}
