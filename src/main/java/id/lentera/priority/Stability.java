package id.lentera.priority;

import java.math.BigDecimal;
import java.util.List;

/**
 * How firm the rank of an area is when weights, normalisation and figures are varied.
 *
 * @param from         rank that it betters in fewer than one of twenty trials
 * @param to           rank that it falls behind in fewer than one of twenty trials
 * @param topChance    share of the trials in which it is among the first, as many as are to be chosen
 * @param ranksWithout its rank when each criterion in turn is left out; empty for a single criterion
 */
public record Stability(int from, int median, int to, BigDecimal topChance, Label label, List<Integer> ranksWithout) {

    /** Whether an area stays on its side of the cut. */
    public enum Label {
        /** In at least nine of ten trials ("stabil"). */
        STABLE,
        /** In fewer ("diperebutkan"). */
        CONTESTED
    }
}
