package id.lentera.analysis.spatial;

/** Own value and mean of the neighbours, each against the mean of all. */
public enum Quadrant {
    HIGH_HIGH,
    LOW_LOW,
    LOW_HIGH,
    HIGH_LOW;

    static Quadrant of(double own, double around) {
        if (own > 0) {
            return around > 0 ? HIGH_HIGH : HIGH_LOW;
        }
        return around > 0 ? LOW_HIGH : LOW_LOW;
    }
}
