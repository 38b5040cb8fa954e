package id.lentera.priority.mcda;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A candidate with its place.
 *
 * @param rank         1 comes first; candidates equal in score and number share a rank
 * @param measureRanks place on each measure alone; 0 where the figure is missing
 * @param points       what each measure adds to the score
 * @param quadrant     1 rate and number bad, 2 rate bad, 3 number bad, 4 neither; empty without a rate or a number
 * @param pareto       whether no other dominates it; empty where a figure is missing
 * @param coverage     the share of the weights for which it has figures
 */
public record RankedCandidate(
        String code,
        int rank,
        BigDecimal score,
        List<Integer> measureRanks,
        List<BigDecimal> points,
        OptionalInt quadrant,
        Interval interval,
        Optional<Boolean> pareto,
        BigDecimal coverage) {}
