package id.lentera.indicators;

import id.lentera.platform.LocalizedText;

/**
 * Classes for a map: {@code edges[i]} up to {@code edges[i + 1]} is class i. Absent areas are counted, never coloured as a class.
 *
 * @param ruleId which rule puts a value on an edge into a class
 */
public record Classification(
        String method, double[] edges, int[] counts, AbsentCounts absent, String ruleId, LocalizedText rule) {

    /** How many areas have no class, by reason. Demonstration values are classed and counted here as well. */
    public record AbsentCounts(
            int notCollected, int suppressed, int notApplicable, int demonstration, int unregistered) {}
}
