package id.lentera.indicators;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.internal.ObservationFilter;
import id.lentera.indicators.internal.ObservationRow;
import id.lentera.indicators.internal.ObservationStore;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads figures. */
@Service
public class ObservationQueries {

    private final ObservationStore store;

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

    /** The compact array for colouring: every area of the level inside {@code within}, also those without a figure. */
    public ValueArray getValues(String indicator, AreaLevel level, AreaCode within, int year) {
        return store.listValues(ObservationFilter.of(indicator, level, within, year));
    }

    /** The figures of every year on a level inside an area, in no order: what class edges shared by all years rest on. */
    public double[] listValuesOfAllYears(String indicator, AreaLevel level, AreaCode within) {
        return store.listValuesOfAllYears(indicator, level, within);
    }

    private static List<Observation> observations(List<ObservationRow> rows) {
        return rows.stream().map(ObservationRow::observation).toList();
    }
}
