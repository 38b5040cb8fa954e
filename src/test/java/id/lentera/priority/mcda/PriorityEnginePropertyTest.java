package id.lentera.priority.mcda;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any figures; inputs are random with fixed seeds and full of ties and gaps. */
class PriorityEnginePropertyTest {

    private static final int ROUNDS = 200;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theOrderOfTheInputDoesNotMatter(int measures) {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            PriorityEngine engine = random.engine(measures);
            List<Candidate> candidates = random.candidates(measures);
            List<Candidate> shuffled = new ArrayList<>(candidates);
            Collections.shuffle(shuffled, random.source());

            assertThat(engine.rank(shuffled)).isEqualTo(engine.rank(candidates));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void removingAnAreaThatIsNotAssessedChangesNothing(int measures) {
        Random random = new Random(12);
        for (int round = 0; round < ROUNDS; round++) {
            PriorityEngine engine = random.engine(measures);
            List<Candidate> candidates = random.candidates(measures);
            List<Candidate> complete =
                    candidates.stream().filter(Candidate::complete).toList();

            assertThat(engine.rank(complete).ranked())
                    .isEqualTo(engine.rank(candidates).ranked());
            assertThat(engine.rank(complete).centres())
                    .isEqualTo(engine.rank(candidates).centres());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aMoreUrgentFigureNeverMovesAnAreaBack(int measures) {
        Random random = new Random(13);
        for (int round = 0; round < ROUNDS; round++) {
            List<Measure> scales = random.measures(measures);
            PriorityEngine engine = random.engine(scales);
            List<Candidate> candidates = new ArrayList<>(random.complete(measures));
            int chosen = random.below(candidates.size());
            int measure = random.below(measures);
            Candidate before = candidates.get(chosen);
            int rankBefore = rankOf(engine.rank(candidates), before.code());
            candidates.set(chosen, moreUrgent(before, measure, scales.get(measure)));

            assertThat(rankOf(engine.rank(candidates), before.code())).isLessThanOrEqualTo(rankBefore);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theRankLiesWithinItsInterval(int measures) {
        Random random = new Random(14);
        for (int round = 0; round < ROUNDS; round++) {
            Ranking ranking = random.engine(measures).rank(random.candidates(measures));

            assertThat(ranking.ranked()).allSatisfy(r -> assertThat(r.rank())
                    .isBetween(r.interval().from(), r.interval().to()));
        }
    }

    /** Every weight of a grid must give a rank inside the interval, and both ends of the interval must be reached. */
    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23})
    void theIntervalOfTwoMeasuresIsExact(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            List<Measure> scales = random.measures(2);
            List<Candidate> candidates = random.complete(2).stream().limit(6).toList();
            int steps = 2520; // ranks up to 6 draw level at fractions with denominators up to 10
            int[] lowest = new int[candidates.size()];
            int[] highest = new int[candidates.size()];
            Arrays.fill(lowest, Integer.MAX_VALUE);
            for (int step = 0; step <= steps; step++) {
                for (RankedCandidate r :
                        weighted(scales, step, steps).rank(candidates).ranked()) {
                    int index = Integer.parseInt(r.code());
                    lowest[index] = Math.min(lowest[index], r.rank());
                    highest[index] = Math.max(highest[index], r.rank());
                }
            }

            Ranking ranking = new PriorityEngine(scales, Combination.RANK_SUM, Centre.MEAN).rank(candidates);
            assertThat(ranking.ranked()).allSatisfy(r -> assertThat(r.interval())
                    .isEqualTo(new Interval(lowest[Integer.parseInt(r.code())], highest[Integer.parseInt(r.code())])));
        }
    }

    private static PriorityEngine weighted(List<Measure> scales, int step, int steps) {
        Measure first = scales.getFirst();
        Measure second = scales.getLast();
        return new PriorityEngine(
                List.of(
                        new Measure(first.kind(), first.highestFirst(), BigDecimal.valueOf(step)),
                        new Measure(second.kind(), second.highestFirst(), BigDecimal.valueOf(steps - step))),
                Combination.WEIGHTED_RANK,
                Centre.MEAN);
    }

    private static int rankOf(Ranking ranking, String code) {
        return ranking.ranked().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    private static Candidate moreUrgent(Candidate candidate, int measure, Measure scale) {
        List<Optional<Figure>> figures = new ArrayList<>(candidate.figures());
        Figure old = candidate.figure(measure);
        BigDecimal step = BigDecimal.valueOf(scale.highestFirst() ? 2 : -2);
        figures.set(measure, Optional.of(new Figure(old.value().add(step), old.halfUnit())));
        return new Candidate(candidate.code(), figures);
    }

    private record Random(java.util.Random source) {

        Random(long seed) {
            this(new java.util.Random(seed));
        }

        int below(int bound) {
            return source.nextInt(bound);
        }

        List<Measure> measures(int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> new Measure(
                            Measure.Kind.values()[below(3)], source.nextBoolean(), BigDecimal.valueOf(1 + below(4))))
                    .toList();
        }

        PriorityEngine engine(int measures) {
            return engine(measures(measures));
        }

        PriorityEngine engine(List<Measure> measures) {
            Combination combination = measures.size() == 1 ? Combination.SINGLE : Combination.values()[below(2)];
            return new PriorityEngine(measures, combination, Centre.values()[below(2)]);
        }

        List<Candidate> candidates(int measures) {
            return IntStream.range(0, 1 + below(12))
                    .mapToObj(i -> candidate(i, measures, 4))
                    .toList();
        }

        List<Candidate> complete(int measures) {
            return IntStream.range(0, 1 + below(8))
                    .mapToObj(i -> candidate(i, measures, Integer.MAX_VALUE))
                    .toList();
        }

        private Candidate candidate(int index, int measures, int oneMissingIn) {
            List<Optional<Figure>> figures = IntStream.range(0, measures)
                    .mapToObj(m -> below(oneMissingIn) == 1
                            ? Optional.<Figure>empty()
                            : Optional.of(new Figure(BigDecimal.valueOf(below(7)), new BigDecimal("0.5"))))
                    .toList();
            return new Candidate(String.valueOf(index), figures);
        }
    }
}
