package id.lentera.priority.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The steps by which money turns into value, the best first: at every site from nothing to the first offer on the upper convex
 * hull of cost and value, and on from each offer to the next. Buying them in this order until the money ends, the last one in part, is
 * the best that can be had where packages may be bought in part, so its value bounds every portfolio.
 *
 * @param site  whose step it is
 * @param offer the offer after the step, an index into those of the site
 * @param cost  of the step
 * @param value of the step
 * @param first whether the step starts from nothing
 */
record Increments(int[] site, int[] offer, long[] cost, double[] value, boolean[] first) {

    private record Step(int site, int offer, long cost, double value) {

        double efficiency() {
            return value / cost;
        }
    }

    /** @param extra value that a household of each group adds; prices for the floors */
    static Increments of(Problem problem, double[] extra) {
        List<Step> steps = new ArrayList<>();
        for (int s = 0; s < problem.sites().size(); s++) {
            Site site = problem.sites().get(s);
            addHull(steps, s, site, extra[site.group()] * site.households());
        }
        // Steps of a site have falling efficiency; the stable order keeps them in sequence where two are alike.
        Step[] sorted = steps.toArray(Step[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(Step::efficiency).reversed());
        return new Increments(
                Arrays.stream(sorted).mapToInt(Step::site).toArray(),
                Arrays.stream(sorted).mapToInt(Step::offer).toArray(),
                Arrays.stream(sorted).mapToLong(Step::cost).toArray(),
                Arrays.stream(sorted).mapToDouble(Step::value).toArray(),
                firsts(sorted, problem.sites().size()));
    }

    private static void addHull(List<Step> steps, int index, Site site, double extra) {
        long cost = 0;
        double value = 0;
        int from = -1;
        while (true) {
            Step best = null;
            for (int o = 0; o < site.offers().size(); o++) {
                Offer offer = site.offers().get(o);
                double gained = offer.value() + extra - value;
                if (o != from && offer.cost() > cost && gained > 0) {
                    Step step = new Step(index, o, offer.cost() - cost, gained);
                    if (best == null || step.efficiency() > best.efficiency()) {
                        best = step;
                    }
                }
            }
            if (best == null) {
                return;
            }
            steps.add(best);
            cost += best.cost();
            value += best.value();
            from = best.offer();
        }
    }

    int size() {
        return site.length;
    }

    /**
     * The value of the best relaxed choice among the sites whose place in {@code place} is {@code from} or later.
     *
     * @param reached where not empty, receives the households reached by group, in part where a site is
     */
    double relaxed(long budget, int[] place, int from, double[] reached, Problem problem) {
        double worth = 0;
        long left = budget;
        for (int i = 0; i < site.length && left > 0; i++) {
            if (place[site[i]] < from) {
                continue;
            }
            double part = cost[i] <= left ? 1 : (double) left / cost[i];
            worth += part * value[i];
            left -= Math.min(left, cost[i]);
            if (reached.length > 0 && first[i]) {
                Site own = problem.sites().get(site[i]);
                reached[own.group()] += part * own.households();
            }
        }
        return worth;
    }

    private static boolean[] firsts(Step[] sorted, int sites) {
        boolean[] seen = new boolean[sites];
        boolean[] first = new boolean[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            first[i] = !seen[sorted[i].site()];
            seen[sorted[i].site()] = true;
        }
        return first;
    }
}
