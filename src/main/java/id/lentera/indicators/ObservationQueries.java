package id.lentera.indicators;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads figures. */
@Service
public class ObservationQueries {

    /** Main-series figures and stated absences of one year, in the order of feature ids; areas without an entry are left out. */
    public List<Observation> list(String indicator, AreaLevel level, AreaCode within, int year) {
        return List.of();
    }

    /** The newest figure of every indicator that has one for the area, in the order of the catalogue. */
    public List<Observation> listLatestOf(AreaCode code) {
        return List.of();
    }

    /** All years and variants of one indicator and area, ascending. */
    public List<Observation> listSeries(String indicator, AreaCode code) {
        return List.of();
    }

    /** The compact array for colouring: every area of the level inside {@code within}, also those without a figure. */
    public ValueArray getValues(String indicator, AreaLevel level, AreaCode within, int year) {
        return new ValueArray(new int[0], new double[0], new byte[0]);
    }
}
