package id.lentera.areas;

import java.util.List;

/** The latest figures of an area, shaped as the observations interface shapes them. A feature that has figures provides the bean. */
public interface AreaFigures {

    /** All latest observations and stated absences of the area; empty when there are none. */
    List<? extends Record> listLatest(AreaCode code);
}
