package id.lentera.analysis.spatial;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Benjamini and Hochberg: what a p-value is worth when many areas are tested at once. */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /** The share of false alarms among all areas with a p-value as small; NaN stays NaN and counts as no test. */
    public static double[] adjusted(double[] p) {
        int[] order = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted((a, b) -> Double.compare(p[a], p[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        double least = 1;
        for (int rank = order.length; rank >= 1; rank--) {
            int area = order[rank - 1];
            least = Math.min(least, p[area] * order.length / rank);
            adjusted[area] = least;
        }
        return adjusted;
    }
}
