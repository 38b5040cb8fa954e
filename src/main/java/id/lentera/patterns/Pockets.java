package id.lentera.patterns;

import id.lentera.indicators.Indicator;
import java.util.List;

/**
 * Pockets of poverty (kantong kemiskinan): proposed rule, since no official number defines them.
 *
 * @param references  of each kabupaten, in code order
 * @param items       pockets, by cluster and number
 * @param clusters    the groups of pockets that hang together, the largest first
 * @param assessed    villages with rate and number
 * @param notAssessed villages without
 */
public record Pockets(
        Indicator indicator,
        int year,
        String withinName,
        List<Reference> references,
        List<Pocket> items,
        List<Cluster> clusters,
        int assessed,
        int notAssessed) {

    /**
     * What villages of a kabupaten are compared with.
     *
     * @param rate   of all its assessed villages together: those in need over all, not a mean of rates
     * @param number mean of its assessed villages
     */
    public record Reference(String code, String name, double rate, double number, int villages, int pockets) {}

    /** Pockets that share borders. */
    public record Cluster(int number, int villages, double need) {}
}
