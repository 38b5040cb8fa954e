package id.lentera.priority.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against every portfolio there is, on random small cases with fixed seeds. */
class PlannerPropertyTest {

    private static final int ROUNDS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void small_cases_are_solved_exactly(long seed) {
        Random random = new Random(seed);
        int met = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Problem problem = problem(random, 1 + random.nextInt(7), seed != 1);
            long best = bruteForce(problem, 0, new int[problem.sites().size()]);
            Portfolio plan = Planner.plan(problem);
            if (best < 0) {
                assertThat(plan.feasibility()).isEqualTo(Portfolio.Feasibility.IMPOSSIBLE);
                assertThat(plan.cost()).isZero();
            } else {
                met++;
                assertThat(plan.value()).isEqualTo(best);
                assertThat(plan.bound()).isEqualTo(best);
                assertThat(plan.exact()).isTrue();
                assertThat(plan.gap()).isZero();
                requireValid(problem, plan);
            }
        }
        assertThat(met).isGreaterThan(ROUNDS / 4);
    }

    /** What is used for many villages, tried on few: never better than the best, never worse than its bound says. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void the_fast_way_stays_below_the_best_and_the_bound_above(long seed) {
        Random random = new Random(seed);
        double worst = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Problem problem = problem(random, 2 + random.nextInt(6), seed == 5);
            long best = bruteForce(problem, 0, new int[problem.sites().size()]);
            if (best < 0) {
                continue;
            }
            Increments increments =
                    Increments.of(problem, new double[problem.floors().size()]);
            long bound = Bound.of(problem, 0);
            assertThat(bound).isGreaterThanOrEqualTo(best);
            assertThat(Bound.costOfFloors(problem)).isLessThanOrEqualTo(problem.budget());
            var fast = new Greedy(problem, increments).choose();
            if (fast.isPresent()) {
                Problem.Totals totals = problem.totals(fast.get());
                assertThat(totals.value()).isLessThanOrEqualTo(best);
                assertThat(totals.cost()).isLessThanOrEqualTo(problem.budget());
                assertThat(problem.meetsFloors(totals.reached())).isTrue();
                worst = Math.max(worst, best == 0 ? 0 : 1 - (double) totals.value() / best);
            }
        }
        assertThat(worst).isLessThan(0.7);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void thousands_of_villages_come_close_to_the_bound(long seed) {
        Random random = new Random(seed);
        Problem problem = large(random, 3_442, seed == 7);
        Portfolio plan = Planner.plan(problem);
        assertThat(plan.feasibility()).isEqualTo(Portfolio.Feasibility.MET);
        requireValid(problem, plan);
        assertThat(plan.gap()).isLessThan(seed == 7 ? 0.05 : 0.001);
    }

    @ParameterizedTest
    @ValueSource(longs = {8})
    void more_money_never_reaches_less(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Problem problem = problem(random, 6, false);
            Problem richer = new Problem(problem.sites(), problem.budget() + random.nextInt(20), problem.floors());
            assertThat(Planner.plan(richer).value())
                    .isGreaterThanOrEqualTo(Planner.plan(problem).value());
        }
    }

    private static void requireValid(Problem problem, Portfolio plan) {
        Problem.Totals totals =
                problem.totals(plan.choice().stream().mapToInt(i -> i).toArray());
        assertThat(totals.cost()).isEqualTo(plan.cost()).isLessThanOrEqualTo(problem.budget());
        assertThat(totals.value()).isEqualTo(plan.value()).isLessThanOrEqualTo(plan.bound());
        assertThat(problem.meetsFloors(totals.reached())).isTrue();
    }

    /** The best value, -1 where nothing meets the floors. */
    private static long bruteForce(Problem problem, int site, int[] choice) {
        if (site == choice.length) {
            Problem.Totals totals = problem.totals(choice);
            return totals.cost() <= problem.budget() && problem.meetsFloors(totals.reached()) ? totals.value() : -1;
        }
        long best = -1;
        for (int o = -1; o < problem.sites().get(site).offers().size(); o++) {
            choice[site] = o;
            best = Math.max(best, bruteForce(problem, site + 1, choice));
        }
        return best;
    }

    private static Problem problem(Random random, int count, boolean floors) {
        int groups = 1 + random.nextInt(3);
        List<Site> sites = new ArrayList<>();
        for (int s = 0; s < count; s++) {
            int households = random.nextInt(10);
            List<Offer> offers = IntStream.range(0, random.nextInt(4))
                    .mapToObj(o -> new Offer(o, 1 + random.nextInt(20), 1 + random.nextInt(15)))
                    .toList();
            sites.add(new Site("s" + s, random.nextInt(groups), households, offers));
        }
        Integer[] least = new Integer[groups];
        Arrays.setAll(least, _ -> floors ? random.nextInt(12) : 0);
        return new Problem(sites, random.nextInt(60), List.of(least));
    }

    static Problem large(Random random, int count, boolean floors) {
        List<Site> sites = new ArrayList<>();
        for (int s = 0; s < count; s++) {
            int households = 1 + random.nextInt(400);
            double weight = 0.5 + random.nextDouble();
            List<Offer> offers = IntStream.range(0, 5)
                    .mapToObj(o -> new Offer(
                            o,
                            (long) households * (1_000_000 + random.nextInt(9_000_000)) + random.nextInt(500_000_000),
                            1 + (long) (1_000 * households * weight * (0.4 + 0.6 * random.nextDouble()))))
                    .toList();
            sites.add(new Site("s" + s, s % 22, households, offers));
        }
        Integer[] least = new Integer[22];
        Arrays.fill(least, floors ? 4_000 : 0);
        return new Problem(sites, 500_000_000_000L, List.of(least));
    }
}
