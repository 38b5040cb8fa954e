package id.lentera.priority.mcda;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Places by score, the highest first. Scores that agree to nine decimals are equal: the tie-break decides, and who is level by it
 * too shares the place. Made once for a set of areas and asked for many scores of theirs; not changed by asking.
 */
final class Order {

    /** Scores are compared as whole multiples of one over this. */
    static final double UNITS = 1e9;

    private static final int POSITION_BITS = 17;
    private static final long MIDDLE = 1L << 45;

    private final int[] byTieBreak;
    private final int[] tieBreak;

    /** @param tieBreak rank of each area by the measure that breaks ties, the lowest goes before */
    Order(int[] tieBreak) {
        if (tieBreak.length >= 1 << POSITION_BITS) {
            throw new IllegalArgumentException("Too many areas: " + tieBreak.length);
        }
        this.tieBreak = tieBreak;
        this.byTieBreak = IntStream.range(0, tieBreak.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> tieBreak[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The score in whole units; an area without a score (NaN) comes last. */
    static long units(double score) {
        return Double.isNaN(score) ? 1 - MIDDLE : Math.clamp(Math.round(score * UNITS), 1 - MIDDLE, MIDDLE - 1);
    }

    /**
     * Writes the place of each area.
     *
     * @param keys room for one number per area
     */
    void rank(double[] scores, long[] keys, int[] ranks) {
        for (int position = 0; position < keys.length; position++) {
            keys[position] = (MIDDLE - units(scores[byTieBreak[position]])) << POSITION_BITS | position;
        }
        Arrays.sort(keys);
        int mask = (1 << POSITION_BITS) - 1;
        int before = -1;
        for (int place = 0; place < keys.length; place++) {
            int area = byTieBreak[(int) keys[place] & mask];
            boolean level = place > 0
                    && keys[place - 1] >>> POSITION_BITS == keys[place] >>> POSITION_BITS
                    && tieBreak[before] == tieBreak[area];
            ranks[area] = level ? ranks[before] : place + 1;
            before = area;
        }
    }

    int[] rank(double[] scores) {
        int[] ranks = new int[scores.length];
        rank(scores, new long[scores.length], ranks);
        return ranks;
    }
}
