package id.lentera.analysis;

import java.util.Arrays;

/** Figures of a parent area from those of its children. Ratios are sums over sums, never means of ratios. NaN is a missing figure. */
public final class Aggregation {

    private Aggregation() {}

    /**
     * {@code scale * sum(numerators) / sum(denominators)} over the children that have both; scale is 100 for percentages.
     * A child without denominator or numerator is not covered. A denominator below zero is a programming error.
     */
    public static Aggregate ratioOfSums(double[] numerators, double[] denominators, double scale) {
        requireSameLength(numerators, denominators);
        double numerator = 0;
        double denominator = 0;
        int covered = 0;
        for (int i = 0; i < numerators.length; i++) {
            if (denominators[i] < 0) {
                throw new IllegalArgumentException("Negative denominator " + denominators[i]);
            }
            if (Double.isFinite(numerators[i]) && Double.isFinite(denominators[i])) {
                numerator += numerators[i];
                denominator += denominators[i];
                covered++;
            }
        }
        if (covered == 0) {
            return new Aggregate(Double.NaN, Double.NaN, Double.NaN, 0, numerators.length);
        }
        double value = denominator > 0 ? scale * numerator / denominator : Double.NaN;
        return new Aggregate(value, numerator, denominator, covered, numerators.length);
    }

    /** The mean of {@code values} weighted by {@code weights} (for a rate: its denominators) over the children that have both. */
    public static Aggregate weightedMean(double[] values, double[] weights) {
        requireSameLength(values, weights);
        double[] products = new double[values.length];
        Arrays.setAll(products, i -> values[i] * weights[i]);
        return ratioOfSums(products, weights, 1);
    }

    /** The sum of counts over the children that have one. */
    public static Aggregate sum(double[] values) {
        double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
        double sum = known.length == 0 ? Double.NaN : Arrays.stream(known).sum();
        return new Aggregate(sum, sum, Double.NaN, known.length, values.length);
    }

    private static void requireSameLength(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(
                    "One figure per child on both sides: " + one.length + ", " + other.length);
        }
    }
}
