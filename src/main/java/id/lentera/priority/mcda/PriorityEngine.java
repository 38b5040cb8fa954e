package id.lentera.priority.mcda;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Ranks candidates by one or several measures. A candidate that lacks a figure it needs is left out before anything is compared,
 * so its presence changes nothing. Ties in the score are broken by the first number among the measures; what is still level
 * shares its rank and stands in code order. Places are exact; composite scores are compared to nine decimals.
 */
public final class PriorityEngine {

    private static final Blend EXACT = new Blend(Aggregation.ARITHMETIC, new MissingPolicy.LeaveOut());

    private final List<Measure> measures;
    private final Combination combination;
    private final Centre centre;
    private final Blend blend;

    /** {@code SINGLE} takes exactly one measure, the other rank rules at least two. */
    public PriorityEngine(List<Measure> measures, Combination combination, Centre centre) {
        this(measures, combination, centre, EXACT);
        if ((combination == Combination.SINGLE) != (measures.size() == 1) || combination == Combination.COMPOSITE) {
            throw new IllegalArgumentException(combination + " does not fit " + measures.size() + " measures");
        }
    }

    /** A composite score. */
    public PriorityEngine(List<Measure> measures, Blend blend, Centre centre) {
        this(measures, Combination.COMPOSITE, centre, blend);
        if (measures.stream().allMatch(m -> m.weight().signum() <= 0)) {
            throw new IllegalArgumentException("A composite needs a measure with weight");
        }
    }

    private PriorityEngine(List<Measure> measures, Combination combination, Centre centre, Blend blend) {
        this.measures = List.copyOf(measures);
        this.combination = combination;
        this.centre = centre;
        this.blend = blend;
    }

    public Ranking rank(List<Candidate> candidates) {
        List<Candidate> assessed = assessed(candidates);
        List<String> notAssessed = candidates.stream()
                .filter(c -> !isAssessed(c))
                .map(Candidate::code)
                .sorted()
                .toList();
        List<Optional<BigDecimal>> centres = IntStream.range(0, measures.size())
                .mapToObj(m -> values(assessed, m))
                .map(known -> known.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(centre.of(known)))
                .toList();
        return new Ranking(assessed.isEmpty() ? List.of() : rankAssessed(assessed, centres), notAssessed, centres);
    }

    /**
     * How firm the ranks are. Rank rules are tried as what they are: weighted places.
     *
     * @param trials their errors are one per measure
     */
    public Robustness tryOut(List<Candidate> candidates, Trials trials) {
        List<Candidate> assessed = assessed(candidates);
        int[] tieBreak = tieBreak(measureRanks(assessed), assessed.size());
        List<Measure> weighted = combination == Combination.RANK_SUM || combination == Combination.SINGLE
                ? measures.stream()
                        .map(m -> new Measure(m.kind(), m.highestFirst(), BigDecimal.ONE, m.scale()))
                        .toList()
                : measures;
        Field field = Field.of(weighted, blend.aggregation(), assessed, tieBreak);
        return new MonteCarlo(field, trials)
                .run(assessed.stream().map(Candidate::code).toList());
    }

    private List<Candidate> assessed(List<Candidate> candidates) {
        return candidates.stream()
                .filter(this::isAssessed)
                .sorted(Comparator.comparing(Candidate::code))
                .toList();
    }

    private boolean isAssessed(Candidate candidate) {
        return switch (blend.missing()) {
            case MissingPolicy.LeaveOut() -> candidate.complete();
            case MissingPolicy.Reweight(BigDecimal minimum) ->
                candidate.coverage(measures).compareTo(minimum) >= 0;
        };
    }

    private List<int[]> measureRanks(List<Candidate> assessed) {
        return IntStream.range(0, measures.size())
                .mapToObj(m -> CompetitionRanks.ofKnown(
                        assessed.stream().map(c -> c.value(m)).toList(), urgency(m)))
                .toList();
    }

    /** The place by the first number; who lacks it comes last. */
    private int[] tieBreak(List<int[]> ranks, int size) {
        OptionalInt count = first(Measure.Kind.COUNT);
        if (count.isEmpty()) {
            return new int[size];
        }
        return IntStream.of(ranks.get(count.getAsInt()))
                .map(rank -> rank == 0 ? size + 1 : rank)
                .toArray();
    }

    private List<RankedCandidate> rankAssessed(List<Candidate> assessed, List<Optional<BigDecimal>> centres) {
        List<int[]> ranks = measureRanks(assessed);
        int[] tieBreak = tieBreak(ranks, assessed.size());
        Scored scored = combination == Combination.COMPOSITE
                ? composite(assessed, tieBreak)
                : places(assessed, ranks, tieBreak);
        List<Optional<Boolean>> pareto = ParetoFront.members(ranks, assessed.size());
        List<RankedCandidate> ranked = new ArrayList<>();
        for (int i = 0; i < assessed.size(); i++) {
            int index = i;
            Candidate candidate = assessed.get(i);
            ranked.add(new RankedCandidate(
                    candidate.code(),
                    scored.order()[i],
                    scored.scores().get(i),
                    ranks.stream().map(r -> r[index]).toList(),
                    scored.points().get(i),
                    quadrant(candidate, centres),
                    scored.intervals().apply(i),
                    pareto.get(i),
                    candidate.coverage(measures)));
        }
        ranked.sort(Comparator.comparingInt(RankedCandidate::rank).thenComparing(RankedCandidate::code));
        return List.copyOf(ranked);
    }

    private record Scored(
            List<BigDecimal> scores, List<List<BigDecimal>> points, int[] order, IntFunction<Interval> intervals) {}

    private Scored composite(List<Candidate> assessed, int[] tieBreak) {
        CompositeScores scores = new CompositeScores(Field.of(measures, blend.aggregation(), assessed, tieBreak));
        IntStream areas = IntStream.range(0, assessed.size());
        return new Scored(
                areas.mapToObj(scores::score).toList(),
                IntStream.range(0, assessed.size()).mapToObj(scores::points).toList(),
                scores.ranks(),
                new DominanceInterval(scores.urgencyRanks(), tieBreak)::of);
    }

    private Scored places(List<Candidate> assessed, List<int[]> ranks, int[] tieBreak) {
        List<List<BigDecimal>> points = IntStream.range(0, assessed.size())
                .mapToObj(i -> points(assessed.get(i), i, ranks))
                .toList();
        List<BigDecimal> scores = points.stream()
                .map(p -> p.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
        return new Scored(scores, points, order(scores, tieBreak), intervals(assessed, ranks, tieBreak));
    }

    private List<BigDecimal> values(List<Candidate> assessed, int measure) {
        return assessed.stream()
                .map(c -> c.value(measure))
                .flatMap(Optional::stream)
                .toList();
    }

    private Comparator<BigDecimal> urgency(int measure) {
        return measures.get(measure).highestFirst() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    private List<BigDecimal> points(Candidate candidate, int index, List<int[]> ranks) {
        return IntStream.range(0, measures.size())
                .mapToObj(m -> switch (combination) {
                    case SINGLE -> candidate.figure(m).value();
                    case RANK_SUM -> BigDecimal.valueOf(ranks.get(m)[index]);
                    case WEIGHTED_RANK, COMPOSITE ->
                        measures.get(m).weight().multiply(BigDecimal.valueOf(ranks.get(m)[index]));
                })
                .toList();
    }

    private int[] order(List<BigDecimal> scores, int[] tieBreak) {
        boolean highestFirst =
                combination == Combination.SINGLE && measures.getFirst().highestFirst();
        Comparator<BigDecimal> byScore = highestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Integer> indexes = IntStream.range(0, scores.size()).boxed().toList();
        return CompetitionRanks.of(
                indexes,
                Comparator.<Integer, BigDecimal>comparing(scores::get, byScore).thenComparing(i -> tieBreak[i]));
    }

    private IntFunction<Interval> intervals(List<Candidate> assessed, List<int[]> ranks, int[] tieBreak) {
        return switch (measures.size()) {
            case 1 -> {
                List<Figure> figures = assessed.stream().map(c -> c.figure(0)).toList();
                yield new RoundingInterval(figures, measures.getFirst().highestFirst())::of;
            }
            case 2 -> new WeightInterval(ranks.getFirst(), ranks.getLast(), tieBreak)::of;
            default -> new DominanceInterval(ranks, tieBreak)::of;
        };
    }

    private OptionalInt quadrant(Candidate candidate, List<Optional<BigDecimal>> centres) {
        OptionalInt rate = first(Measure.Kind.RATE);
        OptionalInt count = first(Measure.Kind.COUNT);
        if (rate.isEmpty()
                || count.isEmpty()
                || candidate.value(rate.getAsInt()).isEmpty()
                || candidate.value(count.getAsInt()).isEmpty()) {
            return OptionalInt.empty();
        }
        boolean rateBad = bad(candidate, rate.getAsInt(), centres);
        boolean countBad = bad(candidate, count.getAsInt(), centres);
        return OptionalInt.of(rateBad ? (countBad ? 1 : 2) : (countBad ? 3 : 4));
    }

    /** At the reference counts as bad: a figure must be better than the middle to look good. */
    private boolean bad(Candidate candidate, int measure, List<Optional<BigDecimal>> centres) {
        int comparison =
                candidate.figure(measure).value().compareTo(centres.get(measure).orElseThrow());
        return measures.get(measure).highestFirst() ? comparison >= 0 : comparison <= 0;
    }

    private OptionalInt first(Measure.Kind kind) {
        return IntStream.range(0, measures.size())
                .filter(m -> measures.get(m).kind() == kind)
                .findFirst();
    }
}
