package id.lentera.programs;

/** A published figure behind a coverage table, and whether it is in the sums. */
public record CoverageRow(Delivery delivery, Use use) {

    /** How a published figure enters a coverage table. */
    public enum Use {
        /** Concerns one area of the table and is summed there. */
        AREA,
        /** Concerns several areas of the table jointly: in the total once, at no area. */
        JOINT,
        /** Already contained in a published figure of a wider area of the same year. */
        CONTAINED,
        /** An earlier standing of the same areas, replaced by a later year. */
        EARLIER,
        /** Published only for a wider area than the table's level, or jointly with areas outside: can't be split. */
        WIDER;

        /** Whether the figure is part of the total. */
        public boolean counted() {
            return this == AREA || this == JOINT;
        }
    }
}
