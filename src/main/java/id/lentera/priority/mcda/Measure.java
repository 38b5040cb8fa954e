package id.lentera.priority.mcda;

import java.math.BigDecimal;

/**
 * What candidates are compared by.
 *
 * @param highestFirst whether the highest figure is the most urgent
 * @param weight       0..1; {@link Combination#RANK_SUM} and {@link Combination#SINGLE} do without
 * @param scale        how figures become urgencies; {@link Combination#COMPOSITE} alone uses another than places
 */
public record Measure(Kind kind, boolean highestFirst, BigDecimal weight, Scale scale) {

    public Measure(Kind kind, boolean highestFirst, BigDecimal weight) {
        this(kind, highestFirst, weight, Scale.RANK);
    }

    /** What the figure is: the first rate and the first number span the quadrants, the first number breaks ties. */
    public enum Kind {
        RATE,
        COUNT,
        OTHER
    }
}
