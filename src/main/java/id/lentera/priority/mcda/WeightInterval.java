package id.lentera.priority.mcda;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The ranks that a candidate can get from two ranked measures under every possible weighting, from all weight on the one to all
 * weight on the other. Exact: between two weights where it draws level with another candidate nothing changes, so it is enough
 * to look at those weights (fractions of whole numbers) and at the gaps between them.
 */
final class WeightInterval {

    /** The weight of the first measure, {@code over / under}, between 0 and 1, in lowest terms. */
    private record Weight(int over, int under) implements Comparable<Weight> {

        static Weight of(int over, int under) {
            int divisor = gcd(over, under);
            return new Weight(over / divisor, under / divisor);
        }

        private static int gcd(int a, int b) {
            return b == 0 ? a : gcd(b, a % b);
        }

        @Override
        public int compareTo(Weight other) {
            return Long.compare((long) over * other.under, (long) other.over * under);
        }
    }

    private final int[] first;
    private final int[] second;
    private final int[] tieBreak;

    /** All three: rank by candidate; the lower rank of {@code tieBreak} goes before when two candidates are level. */
    WeightInterval(int[] first, int[] second, int[] tieBreak) {
        this.first = first;
        this.second = second;
        this.tieBreak = tieBreak;
    }

    Interval of(int candidate) {
        List<Weight> level = List.copyOf(levelWeights(candidate));
        int places = 2 * level.size() - 1; // even: at a weight, odd: in the gap after it
        int[] change = new int[places + 1];
        for (int other = 0; other < first.length; other++) {
            if (other != candidate) {
                countWhereBefore(other, candidate, level, change);
            }
        }
        int before = 0;
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (int place = 0; place < places; place++) {
            before += change[place];
            fewest = Math.min(fewest, before);
            most = Math.max(most, before);
        }
        return new Interval(1 + fewest, 1 + most);
    }

    /** Weights at which the candidate is level with another one, and both ends. */
    private TreeSet<Weight> levelWeights(int candidate) {
        TreeSet<Weight> weights = new TreeSet<>(List.of(new Weight(0, 1), new Weight(1, 1)));
        for (int other = 0; other < first.length; other++) {
            int byFirst = first[other] - first[candidate];
            int bySecond = second[other] - second[candidate];
            if (Integer.signum(byFirst) * Integer.signum(bySecond) < 0) {
                weights.add(Weight.of(Math.abs(bySecond), Math.abs(byFirst) + Math.abs(bySecond)));
            }
        }
        return weights;
    }

    /** Adds one over the places where {@code other} comes before: the difference of scores is a straight line over the weight. */
    private void countWhereBefore(int other, int candidate, List<Weight> level, int[] change) {
        int atOne = first[other] - first[candidate];
        int atZero = second[other] - second[candidate];
        boolean winsTies = tieBreak[other] < tieBreak[candidate];
        int last = change.length - 2;
        if (atOne == 0 && atZero == 0) {
            add(change, 0, winsTies ? last : -1);
        } else if (atOne <= 0 && atZero <= 0) {
            int from = atZero == 0 && !winsTies ? 1 : 0;
            int to = atOne == 0 && !winsTies ? last - 1 : last;
            add(change, from, to);
        } else if (atOne >= 0 && atZero >= 0) {
            add(change, 0, atZero == 0 && winsTies ? 0 : -1);
            add(change, last, atOne == 0 && winsTies ? last : -1);
        } else {
            Weight crossing = Weight.of(Math.abs(atZero), Math.abs(atOne) + Math.abs(atZero));
            int place = 2 * Collections.binarySearch(level, crossing);
            int open = winsTies ? 0 : 1;
            add(change, atOne < 0 ? place + open : 0, atOne < 0 ? last : place - open);
        }
    }

    private static void add(int[] change, int from, int to) {
        if (from <= to) {
            change[from]++;
            change[to + 1]--;
        }
    }
}
