package id.lentera.priority;

import java.util.Locale;

/** Where a village stands towards the grid. */
public enum GridState {
    /** The low-voltage network is there. */
    PRESENT,
    /** The network is planned within three years. */
    PLANNED,
    /** Outside the plan of the grid. */
    OFF_PLAN;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
