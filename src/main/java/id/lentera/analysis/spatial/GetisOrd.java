package id.lentera.analysis.spatial;

import java.util.Arrays;

/**
 * Getis and Ord's local statistic of every area as a standard deviate: positive where high values gather.
 *
 * @param z NaN without neighbours (Gi), or where the values around can't vary
 * @param p pseudo p-values of conditional permutations, one-sided; the area's own value stays, so Gi and Gi* share them
 */
public record GetisOrd(double[] z, double[] p) {

    /** Gi: the neighbours without the area itself. */
    public static GetisOrd gi(double[] values, Weights weights, Draws draws, int permutations) {
        int n = values.length;
        double sum = Arrays.stream(values).sum();
        double squares = Deviations.squares(values);
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            double mean = (sum - values[i]) / (n - 1);
            double variance = (squares - values[i] * values[i]) / (n - 1) - mean * mean;
            double w = weights.rowSum(i);
            double s1 = weights.rowSquares(i);
            z[i] = deviate(weights.lag(values, i) - w * mean, variance * ((n - 1) * s1 - w * w) / (n - 2));
        }
        return new GetisOrd(z, ConditionalPermutation.p(values, weights, draws, permutations));
    }

    /** Gi*: the area itself is one of its neighbours, and counts as much as each. */
    public static GetisOrd giStar(double[] values, Weights weights, Draws draws, int permutations) {
        int n = values.length;
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double variance = Deviations.squares(Deviations.of(values)) / n;
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            double all = values[i];
            for (int neighbour : weights.neighbours().of(i)) {
                all += values[neighbour];
            }
            int count = weights.degree(i) + 1;
            z[i] = deviate(all - count * mean, variance * ((double) n * count - (double) count * count) / (n - 1));
        }
        return new GetisOrd(z, ConditionalPermutation.p(values, weights, draws, permutations));
    }

    private static double deviate(double difference, double variance) {
        return variance > 0 ? difference / Math.sqrt(variance) : Double.NaN;
    }
}
