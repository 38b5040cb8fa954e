package id.lentera.analysis;

import id.lentera.platform.ProblemException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cuts values into classes for a map. Pure: no database, no state. */
public final class Classifier {

    public static final int MIN_CLASSES = 3;
    public static final int MAX_CLASSES = 7;

    private Classifier() {}

    /**
     * Classifies the finite ones of {@code values}; NaN (and infinities) are missing values and never counted.
     *
     * @param classes     3 to 7, else a 400; the result has fewer classes where fewer distinct values exist or where equal
     *                    values can't be divided, and its rule says so. Not used by {@link Method#MANUAL}
     * @param manualEdges for {@link Method#MANUAL} only: 2 to 8 strictly increasing finite edges, else a 400. Values outside
     *                    them are in no class, and the rule says how many
     */
    public static Classification classify(
            double[] values, Method method, int classes, double @Nullable [] manualEdges) {
        double[] present = Arrays.stream(values)
                .filter(Double::isFinite)
                .map(v -> v + 0.0)
                .sorted()
                .toArray();
        if (method == Method.MANUAL) {
            return classification(method, checkedManual(manualEdges), present, 0);
        }
        if (classes < MIN_CLASSES || classes > MAX_CLASSES) {
            throw ProblemException.badRequest(
                    "bad-classes",
                    "Jumlah kelas harus antara %d dan %d.".formatted(MIN_CLASSES, MAX_CLASSES),
                    "The number of classes must be between %d and %d.".formatted(MIN_CLASSES, MAX_CLASSES));
        }
        return classification(method, edges(present, method, classes), present, classes);
    }

    private static Classification classification(Method method, double[] edges, double[] present, int asked) {
        int[] counts = Edges.count(edges, present);
        int outside = present.length - Arrays.stream(counts).sum();
        return new Classification(method, edges, counts, ClassRule.text(method, counts.length, asked, outside));
    }

    private static double[] edges(double[] sorted, Method method, int asked) {
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        if (distinct.length == 0) {
            return new double[0];
        }
        double min = distinct[0];
        double max = distinct[distinct.length - 1];
        if (distinct.length == 1) {
            return new double[] {min, max};
        }
        int classes = Math.min(asked, distinct.length);
        return switch (method) {
            case QUANTILE -> closed(distinct, onValues(distinct, quantiles(sorted, distinct, classes)));
            case JENKS -> closed(distinct, naturalBreaks(sorted, distinct, classes));
            case EQUAL -> closed(distinct, equalIntervals(sorted, min, max, classes));
            case STDDEV -> closed(distinct, GeoToolsBreaks.standardDeviation(sorted, classes));
            case PRETTY -> PrettyBreaks.edges(min, max, classes, MAX_CLASSES);
            case MANUAL -> throw new IllegalArgumentException("Manual edges are not computed");
        };
    }

    /** With one class per distinct value there is nothing to balance, and GeoTools would merge some where others repeat. */
    private static double[] quantiles(double[] sorted, double[] distinct, int classes) {
        return classes == distinct.length
                ? Arrays.copyOfRange(distinct, 1, classes)
                : GeoToolsBreaks.quantile(sorted, classes);
    }

    /** GeoTools rounds edges by their decimals, sometimes above the value that should begin a class: back onto that value. */
    private static double[] onValues(double[] distinct, double[] edges) {
        return Arrays.stream(edges)
                .map(edge -> {
                    int position = Arrays.binarySearch(distinct, edge);
                    int above = Math.clamp(position >= 0 ? position : -position - 1, 1, distinct.length - 1);
                    return edge - distinct[above - 1] < distinct[above] - edge ? distinct[above - 1] : distinct[above];
                })
                .toArray();
    }

    private static double[] naturalBreaks(double[] sorted, double[] distinct, int classes) {
        int[] counts = new int[distinct.length];
        for (double value : sorted) {
            counts[Arrays.binarySearch(distinct, value)]++;
        }
        return IntStream.of(NaturalBreaks.of(distinct, counts, classes))
                .mapToDouble(first -> distinct[first])
                .toArray();
    }

    /** GeoTools rounds the edges to readable decimals; where the values lie too close for that, the exact edges count. */
    private static double[] equalIntervals(double[] sorted, double min, double max, int classes) {
        double[] rounded = GeoToolsBreaks.equalInterval(sorted, classes);
        double width = (max - min) / classes;
        boolean faithful = rounded.length == classes - 1;
        for (int i = 0; faithful && i < rounded.length; i++) {
            faithful = Math.abs(rounded[i] - (min + (i + 1) * width)) <= width / 100;
        }
        return faithful
                ? rounded
                : IntStream.range(1, classes).mapToDouble(i -> min + i * width).toArray();
    }

    /** Smallest value, the inner edges between the extremes without repetition, largest value. */
    private static double[] closed(double[] distinct, double[] inner) {
        double min = distinct[0];
        double max = distinct[distinct.length - 1];
        double below = distinct[distinct.length - 2];
        DoubleStream kept = Arrays.stream(inner)
                .map(edge -> edge == max ? between(below, max) : edge)
                .filter(edge -> edge > min && edge < max)
                .sorted()
                .distinct();
        return DoubleStream.concat(DoubleStream.concat(DoubleStream.of(min), kept), DoubleStream.of(max))
                .toArray();
    }

    /**
     * The shortest decimal number between two values. A class of nothing but the largest value would run from it to itself;
     * moving its lower edge into the empty gap below keeps the edges strictly increasing and every value where it was.
     */
    private static double between(double below, double above) {
        BigDecimal middle = new BigDecimal(below).add(new BigDecimal(above)).divide(BigDecimal.TWO);
        for (int scale = -(int) Math.ceil(Math.log10(above - below)); scale < 330; scale++) {
            double candidate = middle.setScale(scale, RoundingMode.HALF_UP).doubleValue();
            if (candidate > below && candidate < above) {
                return candidate;
            }
        }
        return above;
    }

    private static double[] checkedManual(double @Nullable [] edges) {
        boolean good = edges != null && edges.length >= 2 && edges.length <= MAX_CLASSES + 1;
        for (int i = 0; good && i < edges.length; i++) {
            good = Double.isFinite(edges[i]) && (i == 0 || edges[i] > edges[i - 1]);
        }
        if (!good) {
            throw ProblemException.badRequest(
                    "bad-edges",
                    "Batas kelas manual harus 2 sampai %d angka yang selalu naik.".formatted(MAX_CLASSES + 1),
                    "Manual class edges must be 2 to %d numbers, each larger than the one before."
                            .formatted(MAX_CLASSES + 1));
        }
        return Arrays.stream(edges).map(edge -> edge + 0.0).toArray();
    }
}
