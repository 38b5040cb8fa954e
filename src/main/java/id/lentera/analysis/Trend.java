package id.lentera.analysis;

import java.util.Arrays;

/** How a series moves: straight line, fit, and how two series move together. */
public final class Trend {

    private Trend() {}

    /**
     * A straight line through points by least squares.
     *
     * @param slope    change of y per unit of x
     * @param rSquared share of the variation that the line explains, 0 to 1; NaN where y doesn't vary
     */
    public record Line(double slope, double rSquared) {}

    /** Needs two different x at least. */
    public static Line fit(double[] x, double[] y) {
        double r = correlation(x, y);
        return new Line(products(x, y) / products(x, x), r * r);
    }

    /** Pearson's r, −1 to 1; NaN where one of the two doesn't vary. */
    public static double correlation(double[] x, double[] y) {
        double spread = Math.sqrt(products(x, x) * products(y, y));
        return spread == 0 ? Double.NaN : products(x, y) / spread;
    }

    /** In how many steps from one value to the next both series go the same way: both up, both down, or both unchanged. */
    public static int stepsTogether(double[] one, double[] other) {
        int together = 0;
        for (int i = 1; i < one.length; i++) {
            if (Math.signum(one[i] - one[i - 1]) == Math.signum(other[i] - other[i - 1])) {
                together++;
            }
        }
        return together;
    }

    /** Sum of the products of the deviations from the means. */
    private static double products(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(Double.NaN);
        double meanY = Arrays.stream(y).average().orElse(Double.NaN);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum;
    }
}
