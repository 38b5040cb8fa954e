package id.lentera.priority.mcda;

import java.math.BigDecimal;

/**
 * What candidates are compared by.
 *
 * @param highestFirst whether the highest figure is the most urgent
 * @param weight       0..1, used by {@link Combination#WEIGHTED_RANK} only
 */
public record Measure(Kind kind, boolean highestFirst, BigDecimal weight) {

    /** What the figure is: the first rate and the first number span the quadrants, the first number breaks ties. */
    public enum Kind {
        RATE,
        COUNT,
        OTHER
    }
}
