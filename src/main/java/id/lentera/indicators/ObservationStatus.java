package id.lentera.indicators;

/** How a figure came to be. DEMO figures are generated for trying the village map and never enter a published aggregate. */
public enum ObservationStatus {
    PUBLISHED,
    COMPUTED,
    IMPORTED,
    ESTIMATED,
    DEMO
}
