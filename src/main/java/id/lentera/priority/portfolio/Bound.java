package id.lentera.priority.portfolio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What no portfolio can exceed, and what meeting the floors costs at least. */
final class Bound {

    private static final int STEPS = 60;
    private static final double[] NOWHERE = {};

    private Bound() {}

    /**
     * The relaxed value; where there are floors, the least over prices for households in groups that fall short (Lagrange
     * multipliers, found by subgradient steps). Every such value is a bound, so stopping early costs sharpness, not truth.
     *
     * @param known value of a portfolio in hand, or 0; it sets the length of the steps
     */
    static long of(Problem problem, long known) {
        int[] everywhere = new int[problem.sites().size()];
        double[] prices = new double[problem.floors().size()];
        if (!problem.hasFloors()) {
            return whole(Increments.of(problem, prices).relaxed(problem.budget(), everywhere, 0, NOWHERE, problem));
        }
        double least = Double.POSITIVE_INFINITY;
        double length = 1;
        for (int step = 0; step < STEPS; step++) {
            double[] reached = new double[prices.length];
            double worth = Increments.of(problem, prices).relaxed(problem.budget(), everywhere, 0, reached, problem)
                    - priced(problem, prices);
            length = worth < least ? length : length * 0.8;
            least = Math.min(least, worth);
            if (!move(problem, prices, reached, length * Math.max(1, worth - known))) {
                break;
            }
        }
        return whole(least);
    }

    /** The least that the floors cost where packages may be bought in part. */
    static double costOfFloors(Problem problem) {
        double cost = 0;
        int[] floors = problem.floorArray();
        for (int group = 0; group < floors.length; group++) {
            int own = group;
            double need = floors[group];
            List<Site> cheapFirst = problem.sites().stream()
                    .filter(s -> s.group() == own
                            && s.households() > 0
                            && !s.offers().isEmpty())
                    .sorted(Comparator.comparingDouble(s -> (double) cheapest(s) / s.households()))
                    .toList();
            for (Site site : cheapFirst) {
                double taken = Math.min(need, site.households());
                cost += taken / site.households() * cheapest(site);
                need -= taken;
            }
        }
        return cost;
    }

    static long whole(double worth) {
        return (long) Math.floor(worth + 1e-6 + Math.abs(worth) * 1e-12);
    }

    private static long cheapest(Site site) {
        return site.offers().stream().mapToLong(Offer::cost).min().orElseThrow();
    }

    private static double priced(Problem problem, double[] prices) {
        double sum = 0;
        for (int g = 0; g < prices.length; g++) {
            sum += prices[g] * problem.floors().get(g);
        }
        return sum;
    }

    /** Raises the price where a group falls short, lowers it where there is more than enough; false where nothing can move. */
    private static boolean move(Problem problem, double[] prices, double[] reached, double gap) {
        double[] off = new double[prices.length];
        for (int g = 0; g < prices.length; g++) {
            double over = reached[g] - problem.floors().get(g);
            off[g] = prices[g] <= 0 && over >= 0 ? 0 : over;
        }
        double square = Arrays.stream(off).map(o -> o * o).sum();
        if (square == 0) {
            return false;
        }
        for (int g = 0; g < prices.length; g++) {
            prices[g] = Math.max(0, prices[g] - gap / square * off[g]);
        }
        return true;
    }
}
