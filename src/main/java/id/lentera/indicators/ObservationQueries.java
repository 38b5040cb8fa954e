package id.lentera.indicators;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.internal.ObservationFilter;
import id.lentera.indicators.internal.ObservationRow;
import id.lentera.indicators.internal.ObservationStore;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import id.lentera.provenance.Source;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads figures. */
@Service
public class ObservationQueries {

    private static final long MAX_CACHED_BYTES = 48L * 1024 * 1024;
    private static final int BYTES_PER_AREA = Integer.BYTES + Double.BYTES + Byte.BYTES;

    private final ObservationStore store;
    private final DataVersion version;
    private final DataCache<String, List<Observation>> latest;
    private final DataCache<SeriesKey, List<Observation>> series;
    private final DataCache<AllYearsKey, double[]> allYears;
    private final DataCache<ObservationFilter, List<Source>> sources;
    private final Cache<ValuesKey, ValueArray> values = Caffeine.newBuilder()
            .maximumWeight(MAX_CACHED_BYTES)
            .weigher((ValuesKey _, ValueArray array) -> array.ids().length * BYTES_PER_AREA)
            .build();

    /** @param version changes with the data, so that nothing needs to be evicted by hand */
    private record ValuesKey(ObservationFilter filter, String version) {}

    private record SeriesKey(String indicator, AreaCode code) {}

    private record AllYearsKey(String indicator, AreaLevel level, AreaCode within) {}

    ObservationQueries(ObservationStore store, DataVersion version) {
        this.store = store;
        this.version = version;
        latest = version.cache(200);
        series = version.cache(2000);
        allYears = version.cache(6);
        sources = version.cache(200);
    }

    /** Main-series figures and stated absences of one year, in the order of feature ids; areas without an entry are left out. */
    public List<Observation> list(String indicator, AreaLevel level, AreaCode within, int year) {
        return observations(store.list(ObservationFilter.of(indicator, level, within, year)));
    }

    /** The newest figure or stated absence of every indicator that has one for the area, in the order of the catalogue. */
    public List<Observation> listLatestOf(AreaCode code) {
        return latest.get(code.value(), area -> observations(store.listLatest(area)));
    }

    /** All years and variants of one indicator and area, ascending. */
    public List<Observation> listSeries(String indicator, AreaCode code) {
        return series.get(
                new SeriesKey(indicator, code),
                key -> observations(store.list(ObservationFilter.ofArea(key.indicator(), key.code()))));
    }

    /**
     * The compact array for colouring: every area of the level inside {@code within}, also those without a figure. It is shared:
     * callers leave it as it is.
     */
    public ValueArray getValues(String indicator, AreaLevel level, AreaCode within, int year) {
        ObservationFilter filter = ObservationFilter.of(indicator, level, within, year);
        return values.get(new ValuesKey(filter, version.current()), key -> store.listValues(key.filter()));
    }

    /** Who published the figures of a year, in the order of the areas; demonstration values have no publisher. */
    public List<Source> listSources(String indicator, AreaLevel level, AreaCode within, int year) {
        return sources.get(ObservationFilter.of(indicator, level, within, year), store::listSources);
    }

    /**
     * The figures of every year on a level inside an area, in no order: what class edges shared by all years rest on. They are shared:
     * callers leave them as they are.
     */
    public double[] listValuesOfAllYears(String indicator, AreaLevel level, AreaCode within) {
        return allYears.get(
                new AllYearsKey(indicator, level, within),
                key -> store.listValuesOfAllYears(key.indicator(), key.level(), key.within()));
    }

    private static List<Observation> observations(List<ObservationRow> rows) {
        return rows.stream().map(ObservationRow::observation).toList();
    }
}
