package id.lentera.indicators;

import id.lentera.platform.LocalizedText;

/**
 * Classes for a map: class i holds {@code edges[i] <= value < edges[i + 1]}, the last one its upper edge too. Absent areas are
 * counted, never coloured as a class.
 *
 * @param rule one sentence for the legend: who owns an edge, and why there are fewer classes than asked for, where that is so
 */
public record Classification(String method, double[] edges, int[] counts, AbsentCounts absent, LocalizedText rule) {

    /** The upper end of the last class; 0 without classes. */
    public double largestEdge() {
        return edges.length == 0 ? 0 : edges[edges.length - 1];
    }

    /** Areas by reason for having no published figure. Demonstration values are classed, and counted here as well. */
    public record AbsentCounts(
            int notCollected,
            int suppressed,
            int notApplicable,
            int demonstration,
            int unregistered,
            int notComparable) {

        static AbsentCounts of(byte[] states) {
            int[] counts = new int[ValueArray.NOT_COMPARABLE + 1];
            for (byte state : states) {
                counts[state]++;
            }
            return new AbsentCounts(
                    counts[ValueArray.NOT_COLLECTED],
                    counts[ValueArray.SUPPRESSED],
                    counts[ValueArray.NOT_APPLICABLE],
                    counts[ValueArray.DEMONSTRATION],
                    counts[ValueArray.UNREGISTERED],
                    counts[ValueArray.NOT_COMPARABLE]);
        }
    }
}
