package id.lentera.priority.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A good portfolio, fast: first what the floors ask for, as cheaply as can be, then the steps with the most value for their money
 * as far as the money goes, skipping what does not fit.
 */
final class Greedy {

    private final Problem problem;
    private final Increments increments;
    private final int[] floors;

    Greedy(Problem problem, Increments increments) {
        this.problem = problem;
        this.increments = increments;
        this.floors = problem.floorArray();
    }

    /** The best of a few starts; empty where none of them meets the floors within the budget. */
    Optional<int[]> choose() {
        List<int[]> starts = new ArrayList<>();
        starts.add(floors(Comparator.comparingDouble(this::costOfHousehold)));
        if (problem.hasFloors()) {
            starts.add(floors(Comparator.comparingDouble(this::costOfValue)));
        }
        return starts.stream()
                .filter(start -> problem.totals(start).cost() <= problem.budget())
                .peek(this::fill)
                .max(Comparator.comparingLong(choice -> problem.totals(choice).value()));
    }

    private int[] floors(Comparator<Integer> order) {
        int[] choice = new int[problem.sites().size()];
        Arrays.fill(choice, -1);
        for (int group = 0; group < floors.length; group++) {
            if (floors[group] > 0) {
                meet(group, order, choice);
            }
        }
        return choice;
    }

    private void meet(int group, Comparator<Integer> order, int[] choice) {
        List<Integer> added = new ArrayList<>();
        int reached = 0;
        List<Integer> candidates = IntStream.range(0, choice.length)
                .filter(s -> problem.sites().get(s).group() == group
                        && !problem.sites().get(s).offers().isEmpty()
                        && problem.sites().get(s).households() > 0)
                .boxed()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int site : candidates) {
            if (reached >= floors[group]) {
                break;
            }
            choice[site] = cheapest(site);
            reached += problem.sites().get(site).households();
            added.add(site);
        }
        added.sort(Comparator.comparingLong((Integer s) -> cost(s, choice[s])).reversed());
        for (int site : added) {
            int households = problem.sites().get(site).households();
            if (reached - households >= floors[group]) {
                choice[site] = -1;
                reached -= households;
            }
        }
    }

    private void fill(int[] choice) {
        long left = problem.budget() - problem.totals(choice).cost();
        for (int i = 0; i < increments.size(); i++) {
            left -= upgrade(choice, increments.site()[i], increments.offer()[i], left);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int site = 0; site < choice.length; site++) {
                int best = best(site, choice[site], left);
                long spent = best < 0 ? 0 : upgrade(choice, site, best, left);
                changed |= best >= 0;
                left -= spent;
            }
        }
    }

    /** The offer worth most that fits, better than the current one; -1 for none. */
    private int best(int site, int current, long left) {
        int best = -1;
        for (int o = 0; o < problem.sites().get(site).offers().size(); o++) {
            boolean better = value(site, o) > Math.max(value(site, current), value(site, best));
            if (better && cost(site, o) - cost(site, current) <= left) {
                best = o;
            }
        }
        return best;
    }

    /** Answers what it cost; 0 where it does not fit or is no better. */
    private long upgrade(int[] choice, int site, int offer, long left) {
        long more = cost(site, offer) - cost(site, choice[site]);
        if (more > left || value(site, offer) <= value(site, choice[site])) {
            return 0;
        }
        choice[site] = offer;
        return more;
    }

    private int cheapest(int site) {
        return IntStream.range(0, problem.sites().get(site).offers().size())
                .boxed()
                .min(Comparator.comparingLong(o -> cost(site, o)))
                .orElseThrow();
    }

    private double costOfHousehold(int site) {
        return (double) cost(site, cheapest(site)) / problem.sites().get(site).households();
    }

    private double costOfValue(int site) {
        return (double) cost(site, cheapest(site)) / value(site, cheapest(site));
    }

    private long cost(int site, int offer) {
        return offer < 0 ? 0 : problem.sites().get(site).offers().get(offer).cost();
    }

    private long value(int site, int offer) {
        return offer < 0 ? 0 : problem.sites().get(site).offers().get(offer).value();
    }
}
