package id.lentera.priority.mcda;

import java.util.List;

/**
 * Bounds on the rank under every possible weighting of three or more ranked measures: whoever is at least as urgent on every
 * measure stays before, whoever is nowhere more urgent stays behind. The true range may be narrower, never wider. Areas that
 * lack different figures may stand either way.
 */
final class DominanceInterval {

    private final int[][] ranks;
    private final int[] tieBreak;

    /** @param ranks by measure and area; 0 where the figure is missing */
    DominanceInterval(List<int[]> ranks, int[] tieBreak) {
        this.ranks = ranks.toArray(int[][]::new);
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
            if (!comparable(other, candidate)) {
                possiblyBefore++;
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

    private boolean comparable(int one, int other) {
        for (int[] rank : ranks) {
            if (rank[one] == 0 != (rank[other] == 0)) {
                return false;
            }
        }
        return true;
    }

    /** Strictly before on every measure, or equal on some and before by the tie-break wherever only those count. */
    private boolean alwaysBefore(int one, int other) {
        int allowed = tieBreak[one] < tieBreak[other] ? 0 : -1;
        for (int[] rank : ranks) {
            if (rank[one] != 0 && rank[one] - rank[other] > allowed) {
                return false;
            }
        }
        return true;
    }

    private boolean neverBefore(int one, int other) {
        int needed = tieBreak[one] < tieBreak[other] ? 1 : 0;
        for (int[] rank : ranks) {
            if (rank[one] != 0 && rank[one] - rank[other] < needed) {
                return false;
            }
        }
        return true;
    }
}
