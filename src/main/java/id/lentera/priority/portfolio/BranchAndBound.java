package id.lentera.priority.portfolio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks at every portfolio that could still be better than the best found, and so proves the best; gives up after a stated amount
 * of work, counted in steps and not in time, so that the answer does not depend on the machine.
 */
final class BranchAndBound {

    private static final double[] NOWHERE = {};

    private final Problem problem;
    private final Increments increments;
    private final long workLimit;
    private final int[] order;
    private final int[] place;
    private final List<int[]> offers;
    private final int[][] ahead;
    private int[] best;
    private long bestValue;
    private long work;

    /** @param known a portfolio in hand; empty for none */
    BranchAndBound(Problem problem, Increments increments, int[] known, long workLimit) {
        this.problem = problem;
        this.increments = increments;
        this.workLimit = workLimit;
        best = known;
        bestValue = known.length == 0 ? -1 : problem.totals(known).value();
        order = order();
        place = new int[problem.sites().size()];
        Arrays.fill(place, -1);
        IntStream.range(0, order.length).forEach(i -> place[order[i]] = i);
        offers = IntStream.of(order).mapToObj(this::byValue).toList();
        ahead = ahead();
    }

    /** The best there is, where {@link #finished}; empty where nothing meets the floors. */
    int[] best() {
        int[] choice = new int[problem.sites().size()];
        Arrays.fill(choice, -1);
        visit(0, problem.budget(), 0, problem.floorArray(), choice);
        return best;
    }

    boolean finished() {
        return work <= workLimit;
    }

    private void visit(int depth, long left, long value, int[] need, int[] choice) {
        work += increments.size() + 1;
        if (!finished() || outOfReach(depth, need)) {
            return;
        }
        if (depth == order.length) {
            if (value > bestValue) {
                bestValue = value;
                best = choice.clone();
            }
            return;
        }
        double more = increments.relaxed(left, place, depth, NOWHERE, problem);
        if (value + Bound.whole(more) <= bestValue) {
            return;
        }
        int index = order[depth];
        Site site = problem.sites().get(index);
        for (int o : offers.get(depth)) {
            Offer offer = site.offers().get(o);
            if (offer.cost() <= left) {
                choice[index] = o;
                need[site.group()] -= site.households();
                visit(depth + 1, left - offer.cost(), value + offer.value(), need, choice);
                need[site.group()] += site.households();
            }
        }
        choice[index] = -1;
        visit(depth + 1, left, value, need, choice);
    }

    private boolean outOfReach(int depth, int[] need) {
        for (int g = 0; g < need.length; g++) {
            if (need[g] > ahead[depth][g]) {
                return true;
            }
        }
        return false;
    }

    /** Sites with offers, the most value for the money first. */
    private int[] order() {
        return IntStream.of(increments.site()).distinct().toArray();
    }

    private int[] byValue(int site) {
        List<Offer> all = problem.sites().get(site).offers();
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer o) -> all.get(o).value())
                        .reversed()
                        .thenComparingLong(o -> all.get(o).cost()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The households by group that the sites from a depth on can reach. */
    private int[][] ahead() {
        int[][] sums = new int[order.length + 1][problem.floors().size()];
        for (int depth = order.length - 1; depth >= 0; depth--) {
            Site site = problem.sites().get(order[depth]);
            sums[depth] = sums[depth + 1].clone();
            sums[depth][site.group()] += site.households();
        }
        return sums;
    }
}
