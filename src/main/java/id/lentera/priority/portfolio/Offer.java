package id.lentera.priority.portfolio;

/**
 * One package for one village: it reaches all of the village's households.
 *
 * @param id    of the package
 * @param cost  in rupiah, above 0
 * @param value what it is worth, above 0
 */
public record Offer(int id, long cost, long value) {

    public static final long MAX = 1_000_000_000_000_000L;

    public Offer {
        if (cost < 1 || value < 1 || cost > MAX || value > MAX) {
            throw new IllegalArgumentException("Cost " + cost + " and value " + value + " must lie in 1.." + MAX);
        }
    }
}
