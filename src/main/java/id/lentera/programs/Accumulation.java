package id.lentera.programs;

/** How the years of a programme relate. */
public enum Accumulation {
    /** Different years reach different recipients: years add up. */
    FLOW,
    /** Each year restates the standing (members, participants): only the latest year counts. */
    STOCK
}
