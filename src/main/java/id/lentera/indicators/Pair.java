package id.lentera.indicators;

import id.lentera.indicators.Classification.AbsentCounts;
import java.util.Arrays;

/**
 * Two indicators of the same areas in three classes each.
 *
 * @param firstEdges  edges of the first indicator's classes
 * @param firstNeeds  need of each of them, 0 least to 2 greatest
 * @param secondEdges edges of the second indicator's classes
 * @param secondNeeds need of each of them
 * @param counts      areas by {@code 3 * need of the first + need of the second}
 * @param absent      areas that lack one of the two figures or more, by reason
 */
public record Pair(
        double[] firstEdges,
        int[] firstNeeds,
        double[] secondEdges,
        int[] secondNeeds,
        int[] counts,
        AbsentCounts absent) {

    public static final int STEPS = 3;

    /** How many areas have both figures. */
    public int compared() {
        return Arrays.stream(counts).sum();
    }
}
