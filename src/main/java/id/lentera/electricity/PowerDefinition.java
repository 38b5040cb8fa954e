package id.lentera.electricity;

/** What counts as lit in a ratio. Two ratios are comparable only under the same definition. */
public enum PowerDefinition {
    /** Customers of PLN alone. */
    PLN(true, false, false),
    /** PLN and other grids: diesel, village and private supply. */
    PLN_NON_PLN(true, true, false),
    /** PLN, other grids and solar lamp kits that work. */
    TOTAL(true, true, true),
    /** Families with PLN or other supply over all families of the village survey (Podes R501a1, R501a2, R501b). */
    PODES(true, true, false),
    /** The publication does not say what it counts. */
    NOT_STATED(false, false, false);

    private final boolean pln;
    private final boolean nonPln;
    private final boolean solar;

    PowerDefinition(boolean pln, boolean nonPln, boolean solar) {
        this.pln = pln;
        this.nonPln = nonPln;
        this.solar = solar;
    }

    public boolean countsPln() {
        return pln;
    }

    public boolean countsNonPln() {
        return nonPln;
    }

    public boolean countsSolar() {
        return solar;
    }

    /** Whether a ratio can be computed from parts under this definition. */
    public boolean computable() {
        return pln;
    }
}
