package id.lentera.analysis;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Equally wide classes whose edges are multiples of 1, 2 or 5 times a power of ten. The width is chosen as R's {@code pretty}
 * does, which leans towards wide classes; the outer edges cover the values.
 */
final class PrettyBreaks {

    /** R's {@code high.u.bias} and {@code u5.bias}: how much a wider unit is preferred to a narrower one. */
    private static final double BIAS = 1.5;

    private static final double BIAS_FIVE = 0.5 + 1.5 * BIAS;

    /** Tolerates rounding in {@code value / unit}, so that 0.3 counts as 3 units of 0.1. */
    private static final double TOLERANCE = 1e-10;

    private PrettyBreaks() {}

    /** All edges, outer ones included, for about {@code classes} and at most {@code most} classes. */
    static double[] edges(double min, double max, int classes, int most) {
        for (int wanted = classes; wanted > 1; wanted--) {
            double[] edges = multiples(min, max, unit((max - min) / wanted));
            if (edges.length - 1 <= most) {
                return edges;
            }
        }
        return multiples(min, max, unit(max - min));
    }

    private static BigDecimal unit(double width) {
        int exponent = (int) Math.floor(Math.log10(width));
        double base = Math.pow(10, exponent);
        int factor = 1;
        if (2 * base - width < BIAS * (width - base)) {
            factor = 2;
            if (5 * base - width < BIAS_FIVE * (width - 2 * base)) {
                factor = 5;
                if (10 * base - width < BIAS * (width - 5 * base)) {
                    factor = 10;
                }
            }
        }
        return BigDecimal.valueOf(factor).scaleByPowerOfTen(exponent);
    }

    private static double[] multiples(double min, double max, BigDecimal unit) {
        long first = (long) Math.floor(ratio(min, unit) + TOLERANCE);
        long last = (long) Math.ceil(ratio(max, unit) - TOLERANCE);
        double[] edges = new double[(int) (last - first) + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = unit.multiply(BigDecimal.valueOf(first + i)).doubleValue();
        }
        // the tolerance must not leave a value outside
        edges[0] = Math.min(edges[0], min);
        edges[edges.length - 1] = Math.max(edges[edges.length - 1], max);
        return edges;
    }

    private static double ratio(double value, BigDecimal unit) {
        return new BigDecimal(value).divide(unit, MathContext.DECIMAL64).doubleValue();
    }
}
