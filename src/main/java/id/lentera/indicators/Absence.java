package id.lentera.indicators;

/** Why an area has no figure. An absence never ranks, never colours as a class and is counted in the legend. */
public enum Absence {
    NOT_COLLECTED,
    SUPPRESSED,
    NOT_APPLICABLE
}
