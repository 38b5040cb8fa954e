package id.lentera.priority.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every composite, whatever its scales, weights, aggregation and policy. */
class CompositePropertyTest {

    private static final int ROUNDS = 400;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void an_area_that_is_worse_by_every_criterion_never_ranks_behind(int measures) {
        Cases cases = new Cases(31);
        for (int round = 0; round < ROUNDS; round++) {
            boolean geometric = cases.random().nextBoolean();
            List<Measure> scales = cases.measures(measures, !geometric);
            PriorityEngine engine = new PriorityEngine(scales, cases.blend(geometric), Centre.MEAN);
            List<Candidate> candidates = new ArrayList<>(cases.candidates(1 + cases.below(12), measures));
            Candidate dominated = candidates.get(cases.below(candidates.size()));
            double step = cases.random().nextDouble() * 3 + 1e-6;
            candidates.add(Cases.worse(dominated, "worse", scales, step));

            Map<String, Integer> ranks = ranks(engine.rank(candidates));
            assertThat(ranks.containsKey("worse")).isEqualTo(ranks.containsKey(dominated.code()));
            if (ranks.containsKey("worse")) {
                assertThat(ranks.get("worse")).isLessThanOrEqualTo(ranks.get(dominated.code()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void an_area_that_is_not_assessed_changes_no_other(int measures) {
        Cases cases = new Cases(32);
        int added = 0;
        for (int round = 0; round < ROUNDS; round++) {
            PriorityEngine engine = cases.composite(measures);
            List<Candidate> candidates = new ArrayList<>(cases.candidates(1 + cases.below(12), measures));
            Ranking before = engine.rank(candidates);
            candidates.add(cases.candidate("gap", measures, 2));
            Ranking after = engine.rank(candidates);
            if (after.notAssessed().contains("gap")) {
                added++;
                assertThat(after.ranked()).isEqualTo(before.ranked());
                assertThat(after.centres()).isEqualTo(before.centres());
            }
        }
        assertThat(added).isGreaterThan(ROUNDS / 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void the_order_of_the_input_does_not_matter(int measures) {
        Cases cases = new Cases(33);
        for (int round = 0; round < ROUNDS; round++) {
            PriorityEngine engine = cases.composite(measures);
            List<Candidate> candidates = cases.candidates(1 + cases.below(14), measures);
            List<Candidate> shuffled = new ArrayList<>(candidates);
            Collections.shuffle(shuffled, cases.random());

            assertThat(engine.rank(shuffled)).isEqualTo(engine.rank(candidates));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void contributions_sum_to_the_score_and_ranks_follow_the_score(int measures) {
        Cases cases = new Cases(34);
        for (int round = 0; round < ROUNDS; round++) {
            List<RankedCandidate> ranked = cases.composite(measures)
                    .rank(cases.candidates(10, measures))
                    .ranked();
            for (int i = 0; i < ranked.size(); i++) {
                RankedCandidate area = ranked.get(i);
                BigDecimal sum = area.points().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum.doubleValue()).isCloseTo(area.score().doubleValue(), within(1e-7));
                assertThat(area.rank())
                        .isBetween(area.interval().from(), area.interval().to());
                if (i > 0) {
                    assertThat(area.score())
                            .isLessThanOrEqualTo(ranked.get(i - 1).score());
                }
            }
        }
    }

    /** A composite of places weighs as the rule of weighted places does. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void a_composite_of_places_orders_as_weighted_places(int measures) {
        Cases cases = new Cases(35);
        for (int round = 0; round < ROUNDS; round++) {
            List<Measure> places = cases.measures(measures, true).stream()
                    .map(m -> new Measure(m.kind(), m.highestFirst(), m.weight()))
                    .toList();
            List<Candidate> complete = cases.candidates(9, measures).stream()
                    .filter(Candidate::complete)
                    .toList();
            boolean level = java.util.stream.IntStream.range(0, measures)
                    .anyMatch(m ->
                            complete.stream().map(c -> c.value(m)).distinct().count() < 2);
            if (level) {
                continue;
            }
            Blend blend = new Blend(Aggregation.ARITHMETIC, new MissingPolicy.LeaveOut());
            assertThat(ranks(new PriorityEngine(places, blend, Centre.MEAN).rank(complete)))
                    .isEqualTo(
                            ranks(new PriorityEngine(places, Combination.WEIGHTED_RANK, Centre.MEAN).rank(complete)));
        }
    }

    private static Map<String, Integer> ranks(Ranking ranking) {
        return ranking.ranked().stream().collect(Collectors.toMap(RankedCandidate::code, RankedCandidate::rank));
    }
}
