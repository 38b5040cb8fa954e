package id.lentera.priority.selection;

import org.jspecify.annotations.Nullable;

/**
 * One area that has both figures.
 *
 * @param quadrant  1 bad by both, 2 by rate only, 3 by number only, 4 by neither
 * @param rank      by score, ties broken by the place by number; what is still level shares it
 * @param score     hundredfold of the weighted mean of both places; the lowest comes first
 * @param collected number of this area and of all before it that may be chosen; null where it may not be chosen
 */
public record Entry(
        String code,
        int quadrant,
        int rateRank,
        int countRank,
        int rank,
        long score,
        @Nullable Double collected,
        boolean chosen) {

    /** Sum of both places, whatever the weights. */
    public int rankSum() {
        return rateRank + countRank;
    }
}
