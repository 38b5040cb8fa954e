package id.lentera.analysis.spatial;

import java.util.Arrays;

/**
 * Anselin's local Moran's I of every area, with expectation and variance under conditional randomisation (Sokal 1998).
 *
 * @param p pseudo p-values of conditional permutations, one-sided; NaN without neighbours
 */
public record LocalMoran(
        double[] statistic, double[] expected, double[] variance, Quadrant[] quadrant, double[] mean, double[] p) {

    /** No value may be missing, and not all may be equal. */
    public static LocalMoran of(double[] values, Weights weights, Draws draws, int permutations) {
        int n = values.length;
        double[] z = Deviations.of(values);
        double m2 = Deviations.squares(z) / n;
        double[] statistic = new double[n];
        double[] expected = new double[n];
        double[] variance = new double[n];
        Quadrant[] quadrant = new Quadrant[n];
        double[] around = new double[n];
        for (int i = 0; i < n; i++) {
            double w = weights.rowSum(i);
            double w2 = weights.rowSquares(i);
            around[i] = weights.degree(i) == 0 ? Double.NaN : weights.lag(z, i);
            statistic[i] = z[i] / m2 * around[i];
            expected[i] = -z[i] * z[i] * w / ((n - 1) * m2);
            variance[i] =
                    z[i] / m2 * (z[i] / m2) * (n / (n - 2.0)) * (w2 - w * w / (n - 1)) * (m2 - z[i] * z[i] / (n - 1));
            quadrant[i] = Quadrant.of(z[i], around[i]);
        }
        double[] p = ConditionalPermutation.p(z, weights, draws, permutations);
        for (int i = 0; i < n; i++) {
            // An area exactly at the mean has Ii = 0 whatever surrounds it.
            p[i] = z[i] == 0 && !Double.isNaN(p[i]) ? 1 : p[i];
        }
        return new LocalMoran(statistic, expected, variance, quadrant, around, p);
    }

    /** Standard deviates of the statistic; NaN where it can't vary. */
    public double[] z() {
        double[] z = new double[statistic.length];
        Arrays.setAll(z, i -> variance[i] > 0 ? (statistic[i] - expected[i]) / Math.sqrt(variance[i]) : Double.NaN);
        return z;
    }
}
