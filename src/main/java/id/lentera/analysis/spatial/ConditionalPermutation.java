package id.lentera.analysis.spatial;

import java.util.concurrent.CompletableFuture;

/**
 * How often chance would surround an area by neighbours as high, or as low, as it has: its own value stays, its neighbours are drawn
 * anew from all others. Moran's Ii, Gi and Gi* of an area rise with the mean of its neighbours (or fall, where its own value is below
 * the mean) and with nothing else that is drawn, so they share this test.
 */
final class ConditionalPermutation {

    /** Sums of the same values in another order may differ in the last digits; they count as equal. */
    private static final double SAME = 1e-12;

    private static final int MIN_FOR_TWO_THREADS = 64;

    private final double[] values;
    private final Weights weights;
    private final Draws draws;
    private final int permutations;
    private final double[] p;

    private ConditionalPermutation(double[] values, Weights weights, Draws draws, int permutations) {
        this.values = values;
        this.weights = weights;
        this.draws = draws;
        this.permutations = permutations;
        p = new double[values.length];
    }

    /**
     * One-sided pseudo p-value of each area: the smaller tail, with ties in both, and one added above and below. NaN without neighbours.
     */
    static double[] p(double[] values, Weights weights, Draws draws, int permutations) {
        ConditionalPermutation test = new ConditionalPermutation(values, weights, draws, permutations);
        int middle = values.length < MIN_FOR_TWO_THREADS ? values.length : values.length / 2;
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> test.run(middle, values.length));
        test.run(0, middle);
        second.join();
        return test.p;
    }

    private void run(int from, int to) {
        for (int area = from; area < to; area++) {
            p[area] = weights.degree(area) == 0 ? Double.NaN : p(area);
        }
    }

    private double p(int area) {
        double observed = weights.lag(values, area);
        double tolerance = SAME * spread(area);
        int degree = weights.degree(area);
        Draws.Stream stream = draws.forArea(area, values.length - 1);
        int high = 0;
        int low = 0;
        for (int round = 0; round < permutations; round++) {
            int[] chosen = stream.next(degree);
            double lag = 0;
            for (int k = 0; k < degree; k++) {
                int other = chosen[k];
                lag += weights.weight(area, k) * values[other < area ? other : other + 1];
            }
            if (lag >= observed - tolerance) {
                high++;
            }
            if (lag <= observed + tolerance) {
                low++;
            }
        }
        return (Math.min(high, low) + 1.0) / (permutations + 1);
    }

    private double spread(int area) {
        double sum = Math.abs(values[area]);
        for (int k = 0; k < weights.degree(area); k++) {
            sum += Math.abs(values[weights.neighbours().at(weights.neighbours().first(area) + k)]);
        }
        return sum;
    }
}
