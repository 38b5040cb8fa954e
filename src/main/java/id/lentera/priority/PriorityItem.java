package id.lentera.priority;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One area of a priority list.
 *
 * @param rank         1 comes first; areas equal in score and number share a rank
 * @param rateRank     place by the first rate of the recipe; null when it has none
 * @param countRank    place by the first number of the recipe; null when it has none
 * @param quadrant     1 rate and number bad, 2 rate bad, 3 number bad, 4 neither; null when the recipe lacks one of the two
 * @param pareto       whether no other area is at least as badly off by every criterion and worse by one; null where a figure is missing
 * @param coverage     share of the weights for which there are figures
 * @param stability    null where the recipe does not try it out
 * @param rankInterval lowest and highest rank that the same figures allow, see {@link RecipeReport#intervalRule()}
 */
public record PriorityItem(
        String code,
        String name,
        int rank,
        BigDecimal score,
        @Nullable Integer rateRank,
        @Nullable Integer countRank,
        @Nullable Integer quadrant,
        List<Contribution> contributions,
        List<Integer> rankInterval,
        @Nullable Boolean pareto,
        BigDecimal coverage,
        @Nullable Stability stability) {}
