package id.lentera.analysis.spatial;

import java.util.Arrays;

/** The areas that own each numbered thing. Areas come in their order, so a repeated owner is the latest one. */
final class Owners {

    private static final int NONE = -1;

    private int[] latest = new int[1 << 12];
    private int things;
    private int[] area = new int[1 << 12];
    private int[] earlier = new int[1 << 12];
    private int entries;

    void add(int thing, int owner) {
        if (thing == latest.length) {
            latest = Arrays.copyOf(latest, 2 * thing);
        }
        if (thing == things) {
            latest[things++] = NONE;
        }
        if (latest[thing] != NONE && area[latest[thing]] == owner) {
            return;
        }
        if (entries == area.length) {
            area = Arrays.copyOf(area, 2 * entries);
            earlier = Arrays.copyOf(earlier, 2 * entries);
        }
        area[entries] = owner;
        earlier[entries] = latest[thing];
        latest[thing] = entries++;
    }

    /** Every two owners of one thing, in both directions; pairs may repeat. */
    long[] pairs() {
        long[] pairs = new long[1 << 10];
        int count = 0;
        for (int thing = 0; thing < things; thing++) {
            for (int one = latest[thing]; one != NONE; one = earlier[one]) {
                for (int other = earlier[one]; other != NONE; other = earlier[other]) {
                    long pair = Neighbours.pair(area[one], area[other]);
                    // Pieces of one border follow each other: most repetitions end here.
                    if (count > 0 && pairs[count - 2] == pair) {
                        continue;
                    }
                    if (count == pairs.length) {
                        pairs = Arrays.copyOf(pairs, 2 * count);
                    }
                    pairs[count++] = pair;
                    pairs[count++] = Neighbours.pair(area[other], area[one]);
                }
            }
        }
        return Arrays.copyOf(pairs, count);
    }
}
