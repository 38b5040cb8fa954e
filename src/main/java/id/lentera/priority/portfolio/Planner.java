package id.lentera.priority.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds what to buy where: for a few villages the best there is, with proof; for many a good portfolio and how far from the best it
 * may be.
 */
public final class Planner {

    /** From here on the proof is not tried. */
    static final int EXACT_SITES = 60;

    private static final long WORK = 100_000_000L;

    private Planner() {}

    public static Portfolio plan(Problem problem) {
        if (!reachable(problem) || Bound.costOfFloors(problem) > problem.budget() * (1 + 1e-12) + 0.5) {
            return nothing(problem, Portfolio.Feasibility.IMPOSSIBLE);
        }
        Increments increments =
                Increments.of(problem, new double[problem.floors().size()]);
        Optional<int[]> found = new Greedy(problem, increments).choose();
        long withOffers =
                problem.sites().stream().filter(s -> !s.offers().isEmpty()).count();
        if (withOffers <= EXACT_SITES) {
            BranchAndBound search = new BranchAndBound(problem, increments, found.orElse(new int[0]), WORK);
            int[] best = search.best();
            if (search.finished()) {
                return best.length == 0 && !problem.sites().isEmpty()
                        ? nothing(problem, Portfolio.Feasibility.IMPOSSIBLE)
                        : portfolio(problem, best, problem.totals(best).value());
            }
            found = best.length == 0 ? found : Optional.of(best);
        }
        return found.map(choice -> portfolio(
                        problem,
                        choice,
                        Bound.of(problem, problem.totals(choice).value())))
                .orElseGet(() -> nothing(problem, Portfolio.Feasibility.NOT_FOUND));
    }

    private static boolean reachable(Problem problem) {
        return problem.meetsFloors(problem.reachable());
    }

    private static Portfolio portfolio(Problem problem, int[] choice, long bound) {
        Problem.Totals totals = problem.totals(choice);
        return new Portfolio(
                IntStream.of(choice).boxed().toList(),
                totals.cost(),
                totals.value(),
                Math.max(bound, totals.value()),
                bound <= totals.value(),
                Portfolio.Feasibility.MET,
                IntStream.of(totals.reached()).boxed().toList());
    }

    private static Portfolio nothing(Problem problem, Portfolio.Feasibility feasibility) {
        Integer[] none = new Integer[problem.sites().size()];
        Arrays.fill(none, -1);
        Integer[] zero = new Integer[problem.floors().size()];
        Arrays.fill(zero, 0);
        return new Portfolio(List.of(none), 0, 0, 0, false, feasibility, List.of(zero));
    }
}
