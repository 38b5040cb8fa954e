package id.lentera.priority.mcda;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/**
 * A candidate with its place.
 *
 * @param rank         1 comes first; candidates equal in score and number share a rank
 * @param measureRanks place on each measure alone
 * @param points       what each measure adds to the score
 * @param quadrant     1 rate and number bad, 2 rate bad, 3 number bad, 4 neither; empty without a rate or a number
 */
public record RankedCandidate(
        String code,
        int rank,
        BigDecimal score,
        List<Integer> measureRanks,
        List<BigDecimal> points,
        OptionalInt quadrant,
        Interval interval) {}
