package id.lentera.analysis.spatial;

import java.util.Arrays;

/** Values against their mean. */
final class Deviations {

    private Deviations() {}

    static double[] of(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        return Arrays.stream(values).map(v -> v - mean).toArray();
    }

    static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
