package id.lentera.indicators;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.internal.ObservationFilter;
import id.lentera.indicators.internal.ObservationRow;
import id.lentera.indicators.internal.ObservationStore;
import id.lentera.provenance.Source;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads figures. */
@Service
public class ObservationQueries {

    private static final long MAX_CACHED_BYTES = 48L * 1024 * 1024;
    private static final int BYTES_PER_AREA = Integer.BYTES + Double.BYTES + Byte.BYTES;

    private final ObservationStore store;
    private final Cache<ValuesKey, ValueArray> values = Caffeine.newBuilder()
            .maximumWeight(MAX_CACHED_BYTES)
            .weigher((ValuesKey _, ValueArray array) -> array.ids().length * BYTES_PER_AREA)
            .build();

    /** @param version changes with the data, so that nothing needs to be evicted by hand */
    private record ValuesKey(ObservationFilter filter, String version) {}

    ObservationQueries(ObservationStore store) {
        this.store = store;
    }

    /** Main-series figures and stated absences of one year, in the order of feature ids; areas without an entry are left out. */
    public List<Observation> list(String indicator, AreaLevel level, AreaCode within, int year) {
        return observations(store.list(ObservationFilter.of(indicator, level, within, year)));
    }

    /** The newest figure or stated absence of every indicator that has one for the area, in the order of the catalogue. */
    public List<Observation> listLatestOf(AreaCode code) {
        return observations(store.listLatest(code.value()));
    }

    /** All years and variants of one indicator and area, ascending. */
    public List<Observation> listSeries(String indicator, AreaCode code) {
        return observations(store.list(ObservationFilter.ofArea(indicator, code)));
    }

    /**
     * The compact array for colouring: every area of the level inside {@code within}, also those without a figure. It is shared:
     * callers leave it as it is.
     */
    public ValueArray getValues(String indicator, AreaLevel level, AreaCode within, int year) {
        ObservationFilter filter = ObservationFilter.of(indicator, level, within, year);
        return values.get(new ValuesKey(filter, store.version()), key -> store.listValues(key.filter()));
    }

    /** Who published the figures of a year, in the order of the areas; demonstration values have no publisher. */
    public List<Source> listSources(String indicator, AreaLevel level, AreaCode within, int year) {
        return store.listSources(ObservationFilter.of(indicator, level, within, year));
    }

    /** A word that changes whenever figures that readers see change. */
    public String version() {
        return store.version();
    }

    /** The figures of every year on a level inside an area, in no order: what class edges shared by all years rest on. */
    public double[] listValuesOfAllYears(String indicator, AreaLevel level, AreaCode within) {
        return store.listValuesOfAllYears(indicator, level, within);
    }

    private static List<Observation> observations(List<ObservationRow> rows) {
        return rows.stream().map(ObservationRow::observation).toList();
    }
}
