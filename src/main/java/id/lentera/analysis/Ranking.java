package id.lentera.analysis;

import java.util.Arrays;

/** Standard competition ranking (1, 2, 2, 4): equal values share a rank, missing values have none. */
public final class Ranking {

    /** Rank of a missing value (NaN). */
    public static final int NOT_RANKED = 0;

    private Ranking() {}

    /** Ranks from the highest value; NaN gets {@link #NOT_RANKED}. */
    public static int[] highestFirst(double[] values) {
        double[] negated = new double[values.length];
        Arrays.setAll(negated, i -> -values[i]);
        return lowestFirst(negated);
    }

    /** Ranks from the lowest value; NaN gets {@link #NOT_RANKED}. */
    public static int[] lowestFirst(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(v -> !Double.isNaN(v))
                .map(v -> v + 0.0)
                .sorted()
                .toArray();
        int[] ranks = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = Double.isNaN(values[i]) ? NOT_RANKED : 1 + firstIndex(sorted, values[i] + 0.0);
        }
        return ranks;
    }

    private static int firstIndex(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
