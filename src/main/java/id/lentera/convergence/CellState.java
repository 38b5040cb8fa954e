package id.lentera.convergence;

/** What a programme is in an area. The order is that of the numbers that the browser gets. */
public enum CellState {
    /** No delivery is known. */
    ABSENT,
    /** Planned or targeted; nobody is known to be reached. */
    PLANNED,
    /** Somebody was reached, of how many isn't known. */
    PRESENT,
    BELOW_THRESHOLD,
    MET,
    /** More were reached than targeted: flagged, never clipped. */
    ABOVE_TARGET,
    /** Delivered once, broken or out of service now. */
    OUT_OF_USE;

    /** Whether the programme serves somebody there. */
    public boolean present() {
        return this == PRESENT || this == BELOW_THRESHOLD || met();
    }

    /** Whether it reaches its threshold. */
    public boolean met() {
        return this == MET || this == ABOVE_TARGET;
    }
}
