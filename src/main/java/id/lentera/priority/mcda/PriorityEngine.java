package id.lentera.priority.mcda;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Ranks candidates by one or several measures. A candidate that lacks a figure is left out before anything is compared, so its
 * presence changes nothing. Ties in the score are broken by the first number among the measures; what is still level shares its
 * rank and stands in code order.
 */
public final class PriorityEngine {

    private final List<Measure> measures;
    private final Combination combination;
    private final Centre centre;

    /** {@code SINGLE} takes exactly one measure, the others at least two. */
    public PriorityEngine(List<Measure> measures, Combination combination, Centre centre) {
        if ((combination == Combination.SINGLE) != (measures.size() == 1)) {
            throw new IllegalArgumentException(combination + " does not fit " + measures.size() + " measures");
        }
        this.measures = List.copyOf(measures);
        this.combination = combination;
        this.centre = centre;
    }

    public Ranking rank(List<Candidate> candidates) {
        List<Candidate> assessed = candidates.stream()
                .filter(Candidate::complete)
                .sorted(Comparator.comparing(Candidate::code))
                .toList();
        List<String> notAssessed = candidates.stream()
                .filter(c -> !c.complete())
                .map(Candidate::code)
                .sorted()
                .toList();
        if (assessed.isEmpty()) {
            return new Ranking(List.of(), notAssessed, List.of());
        }
        List<BigDecimal> centres = IntStream.range(0, measures.size())
                .mapToObj(m -> centre.of(values(assessed, m)))
                .toList();
        return new Ranking(rankAssessed(assessed, centres), notAssessed, centres);
    }

    private List<RankedCandidate> rankAssessed(List<Candidate> assessed, List<BigDecimal> centres) {
        List<int[]> ranks = IntStream.range(0, measures.size())
                .mapToObj(m -> CompetitionRanks.of(values(assessed, m), urgency(m)))
                .toList();
        List<List<BigDecimal>> points = IntStream.range(0, assessed.size())
                .mapToObj(i -> points(assessed.get(i), i, ranks))
                .toList();
        List<BigDecimal> scores = points.stream()
                .map(p -> p.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
        int[] tieBreak = first(Measure.Kind.COUNT).stream()
                .mapToObj(ranks::get)
                .findFirst()
                .orElse(new int[assessed.size()]);
        int[] order = order(scores, tieBreak);
        IntFunction<Interval> intervals = intervals(assessed, ranks, tieBreak);
        List<RankedCandidate> ranked = new ArrayList<>();
        for (int i = 0; i < assessed.size(); i++) {
            int index = i;
            List<Integer> own = ranks.stream().map(r -> r[index]).toList();
            Candidate candidate = assessed.get(i);
            ranked.add(new RankedCandidate(
                    candidate.code(),
                    order[i],
                    scores.get(i),
                    own,
                    points.get(i),
                    quadrant(candidate, centres),
                    intervals.apply(i)));
        }
        ranked.sort(Comparator.comparingInt(RankedCandidate::rank).thenComparing(RankedCandidate::code));
        return List.copyOf(ranked);
    }

    private List<BigDecimal> values(List<Candidate> assessed, int measure) {
        return assessed.stream().map(c -> c.figure(measure).value()).toList();
    }

    private Comparator<BigDecimal> urgency(int measure) {
        return measures.get(measure).highestFirst() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    private List<BigDecimal> points(Candidate candidate, int index, List<int[]> ranks) {
        return IntStream.range(0, measures.size())
                .mapToObj(m -> switch (combination) {
                    case SINGLE -> candidate.figure(m).value();
                    case RANK_SUM -> BigDecimal.valueOf(ranks.get(m)[index]);
                    case WEIGHTED_RANK -> measures.get(m).weight().multiply(BigDecimal.valueOf(ranks.get(m)[index]));
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

    private OptionalInt quadrant(Candidate candidate, List<BigDecimal> centres) {
        OptionalInt rate = first(Measure.Kind.RATE);
        OptionalInt count = first(Measure.Kind.COUNT);
        if (rate.isEmpty() || count.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean rateBad = bad(candidate, rate.getAsInt(), centres);
        boolean countBad = bad(candidate, count.getAsInt(), centres);
        return OptionalInt.of(rateBad ? (countBad ? 1 : 2) : (countBad ? 3 : 4));
    }

    /** At the reference counts as bad: a figure must be better than the middle to look good. */
    private boolean bad(Candidate candidate, int measure, List<BigDecimal> centres) {
        int comparison = candidate.figure(measure).value().compareTo(centres.get(measure));
        return measures.get(measure).highestFirst() ? comparison >= 0 : comparison <= 0;
    }

    private OptionalInt first(Measure.Kind kind) {
        return IntStream.range(0, measures.size())
                .filter(m -> measures.get(m).kind() == kind)
                .findFirst();
    }
}
