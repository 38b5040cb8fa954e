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

    /** The class of the first indicator in a cell, -1 where there is none: few different figures make fewer than three classes. */
    public int firstClass(int cell) {
        return classOf(firstNeeds, cell / STEPS);
    }

    /** The class of the second indicator in a cell, -1 where there is none. */
    public int secondClass(int cell) {
        return classOf(secondNeeds, cell % STEPS);
    }

    private static int classOf(int[] needs, int need) {
        for (int i = 0; i < needs.length; i++) {
            if (needs[i] == need) {
                return i;
            }
        }
        return -1;
    }

    /** How many areas have both figures. */
    public int compared() {
        return Arrays.stream(counts).sum();
    }
}
