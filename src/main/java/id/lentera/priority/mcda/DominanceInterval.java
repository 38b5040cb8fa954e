package id.lentera.priority.mcda;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Bounds on the rank under every possible weighting of three or more ranked measures: whoever is at least as urgent on every
 * measure stays before, whoever is nowhere more urgent stays behind. The true range may be narrower, never wider.
 */
final class DominanceInterval {

    private final List<int[]> ranks;
    private final int[] tieBreak;

    DominanceInterval(List<int[]> ranks, int[] tieBreak) {
        this.ranks = ranks;
        this.tieBreak = tieBreak;
    }

    Interval of(int candidate) {
        int size = tieBreak.length;
        int alwaysBefore = 0;
        int possiblyBefore = 0;
        for (int other = 0; other < size; other++) {
            if (other == candidate) {
                continue;
            }
            if (alwaysBefore(other, candidate)) {
                alwaysBefore++;
            }
            if (!neverBefore(other, candidate)) {
                possiblyBefore++;
            }
        }
        return new Interval(1 + alwaysBefore, 1 + possiblyBefore);
    }

    /** Strictly before on every measure, or equal on some and before by the tie-break wherever only those count. */
    private boolean alwaysBefore(int one, int other) {
        boolean winsTies = tieBreak[one] < tieBreak[other];
        return ranks.stream().allMatch(r -> winsTies ? r[one] <= r[other] : r[one] < r[other]);
    }

    private boolean neverBefore(int one, int other) {
        boolean winsTies = tieBreak[one] < tieBreak[other];
        return IntStream.range(0, ranks.size())
                .allMatch(i ->
                        winsTies ? ranks.get(i)[one] > ranks.get(i)[other] : ranks.get(i)[one] >= ranks.get(i)[other]);
    }
}
