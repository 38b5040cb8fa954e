package id.lentera.analysis.inequality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A Lorenz or concentration curve over areas: the people in order, and what share of the amount they have together.
 *
 * @param people  cumulated shares of people, from 0 to 1
 * @param amounts cumulated shares of the amount, from 0 to 1
 * @param index   twice the area between curve and diagonal: the Gini index, 0 to 1, or the concentration index, −1 to 1
 */
public record Lorenz(double[] people, double[] amounts, double index) {

    /** People in the order of what they have. */
    public static Lorenz of(double[] perHead, double[] people) {
        return concentration(perHead, people, perHead);
    }

    /**
     * People in the order of something else: below 0 the first have more than their share, above 0 less. Areas of the same order are one
     * step, so that it does not matter which of them comes first.
     *
     * @param perHead amount per person (or household), not negative
     * @param people  how many there are in each area, not negative
     * @param order   the lowest come first
     */
    public static Lorenz concentration(double[] perHead, double[] people, double[] order) {
        int[] areas = IntStream.range(0, order.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> order[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] shares = new double[areas.length + 1];
        double[] amounts = new double[areas.length + 1];
        int last = 0;
        for (int at = 0; at < areas.length; at++) {
            int area = areas[at];
            boolean same = at > 0 && order[areas[at - 1]] == order[area];
            int step = same ? last : ++last;
            shares[step] = shares[same ? last : last - 1] + people[area];
            amounts[step] = amounts[same ? last : last - 1] + people[area] * perHead[area];
        }
        double[] x = shares(shares, last);
        double[] y = shares(amounts, last);
        return new Lorenz(x, y, index(x, y));
    }

    /** What share of the amount the first people of the order have, between the steps by a straight line. */
    public double amountOf(double share) {
        int at = Arrays.binarySearch(people, share);
        if (at >= 0) {
            return amounts[at];
        }
        int next = Math.min(-at - 1, people.length - 1);
        double width = people[next] - people[next - 1];
        return amounts[next - 1] + (amounts[next] - amounts[next - 1]) * (share - people[next - 1]) / width;
    }

    private static double[] shares(double[] sums, int last) {
        return Arrays.stream(sums, 0, last + 1).map(sum -> sum / sums[last]).toArray();
    }

    private static double index(double[] x, double[] y) {
        double twice = 0;
        for (int i = 1; i < x.length; i++) {
            twice += (x[i] - x[i - 1]) * (y[i] + y[i - 1]);
        }
        return 1 - twice;
    }
}
