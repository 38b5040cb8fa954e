package id.lentera.analysis;

/**
 * Natural breaks by Fisher's exact algorithm: of all divisions of the sorted values the one with the smallest sum of squared
 * deviations from the class means.
 *
 * <p>GeoTools' JenksNaturalBreaksFunction isn't used: it leaves the largest value out when it chooses the breaks, and again at
 * every step down, so that its classes are not the best ones (1..10 in five classes becomes 1 | 2 | 3-4 | 5-7 | 8-10); it
 * cuts between equal values; and it needs time in the square of the number of values. A test keeps the comparison.
 */
final class NaturalBreaks {

    private final double[] sums;
    private final double[] squares;
    private final double[] weights;

    /** Prefix sums over distinct values, moved to their mean first: sums of squares far from zero lose their digits. */
    private NaturalBreaks(double[] distinct, int[] counts) {
        int n = distinct.length;
        sums = new double[n + 1];
        squares = new double[n + 1];
        weights = new double[n + 1];
        double middle = distinct[0] + (distinct[n - 1] - distinct[0]) / 2;
        for (int i = 0; i < n; i++) {
            double value = distinct[i] - middle;
            weights[i + 1] = weights[i] + counts[i];
            sums[i + 1] = sums[i] + counts[i] * value;
            squares[i + 1] = squares[i] + counts[i] * value * value;
        }
    }

    /**
     * @param distinct increasing values
     * @param counts   how often each occurs
     * @param classes  at most as many as distinct values
     * @return index into {@code distinct} of the first value of each class but the first
     */
    static int[] of(double[] distinct, int[] counts, int classes) {
        NaturalBreaks breaks = new NaturalBreaks(distinct, counts);
        int n = distinct.length;
        int[][] starts = new int[classes][n];
        double[] best = new double[n];
        for (int last = 0; last < n; last++) {
            best[last] = breaks.deviation(0, last);
        }
        for (int k = 1; k < classes; k++) {
            double[] next = new double[n];
            breaks.divide(best, next, starts[k], new Range(k, n - 1), new Range(k, n - 1));
            best = next;
        }
        int[] result = new int[classes - 1];
        int last = n - 1;
        for (int k = classes - 1; k > 0; k--) {
            result[k - 1] = starts[k][last];
            last = starts[k][last] - 1;
        }
        return result;
    }

    private record Range(int from, int to) {}

    /** The best start of the last class moves up with its end: halving the ends bounds the starts to be tried. */
    private void divide(double[] best, double[] next, int[] starts, Range ends, Range candidates) {
        if (ends.from() > ends.to()) {
            return;
        }
        int end = (ends.from() + ends.to()) >>> 1;
        int chosen = candidates.from();
        double least = Double.POSITIVE_INFINITY;
        for (int start = candidates.from(); start <= Math.min(end, candidates.to()); start++) {
            double total = best[start - 1] + deviation(start, end);
            if (total < least) {
                least = total;
                chosen = start;
            }
        }
        next[end] = least;
        starts[end] = chosen;
        divide(best, next, starts, new Range(ends.from(), end - 1), new Range(candidates.from(), chosen));
        divide(best, next, starts, new Range(end + 1, ends.to()), new Range(chosen, candidates.to()));
    }

    /** Sum of squared deviations from the mean of the values from {@code first} to {@code last}. */
    private double deviation(int first, int last) {
        double sum = sums[last + 1] - sums[first];
        double weight = weights[last + 1] - weights[first];
        return Math.max(0, squares[last + 1] - squares[first] - sum * sum / weight);
    }
}
