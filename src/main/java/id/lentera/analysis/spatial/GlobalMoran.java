package id.lentera.analysis.spatial;

/**
 * Moran's I of all areas, with expectation and variance under randomisation (Cliff and Ord).
 *
 * @param isolated     areas without neighbours; they count for the mean only
 * @param p            pseudo p-value of permutations, one-sided: the smaller tail
 * @param permutations how many
 */
public record GlobalMoran(
        double statistic, double expected, double variance, int isolated, double p, int permutations) {

    /** Fewer areas have no variance under randomisation. */
    public static final int MIN_AREAS = 4;

    private static final double SAME = 1e-12;

    /** No area has this number: the stream of the whole map. */
    static final int ALL = -1;

    /** No value may be missing, not all may be equal, and {@value #MIN_AREAS} areas at least must have neighbours. */
    public static GlobalMoran of(double[] values, Weights weights, Draws draws, int permutations) {
        double[] z = Deviations.of(values);
        double squares = Deviations.squares(z);
        Weights.Sums sums = weights.sums();
        int isolated = weights.neighbours().isolated().length;
        double n = values.length - isolated;
        double scale = n / sums.s0() / squares;
        double statistic = scale * products(z, weights);
        double expected = -1 / (n - 1);
        double p = p(z, weights, draws.forArea(ALL, z.length), permutations);
        return new GlobalMoran(statistic, expected, variance(z, squares, n, sums, expected), isolated, p, permutations);
    }

    /** Standard deviate of the statistic. */
    public double z() {
        return (statistic - expected) / Math.sqrt(variance);
    }

    private static double variance(double[] z, double squares, double n, Weights.Sums sums, double expected) {
        double fourth = 0;
        for (double deviation : z) {
            fourth += deviation * deviation * deviation * deviation;
        }
        double kurtosis = z.length * fourth / (squares * squares);
        double s02 = sums.s0() * sums.s0();
        double one = n * (sums.s1() * (n * n - 3 * n + 3) - n * sums.s2() + 3 * s02);
        double two = kurtosis * (sums.s1() * (n * n - n) - 2 * n * sums.s2() + 6 * s02);
        return (one - two) / ((n - 1) * (n - 2) * (n - 3) * s02) - expected * expected;
    }

    private static double products(double[] z, Weights weights) {
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            sum += z[i] * weights.lag(z, i);
        }
        return sum;
    }

    private static double p(double[] z, Weights weights, Draws.Stream stream, int permutations) {
        double observed = products(z, weights);
        double tolerance = SAME * Deviations.squares(z);
        double[] shuffled = new double[z.length];
        int high = 0;
        int low = 0;
        for (int round = 0; round < permutations; round++) {
            int[] order = stream.next(z.length);
            for (int i = 0; i < z.length; i++) {
                shuffled[i] = z[order[i]];
            }
            double sum = products(shuffled, weights);
            if (sum >= observed - tolerance) {
                high++;
            }
            if (sum <= observed + tolerance) {
                low++;
            }
        }
        return (Math.min(high, low) + 1.0) / (permutations + 1);
    }
}
