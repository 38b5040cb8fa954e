package id.lentera.indicators;

import id.lentera.areas.AreaCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ratio of an area recomputed from the areas one level below, beside the published one where there is one. Two observations,
 * shown side by side.
 *
 * @param value           rounded to two decimals; null where no area below has both counts
 * @param coveredChildren areas below with both counts
 * @param missing         names of the areas below that are not in the sums
 * @param published       the ratio as published
 * @param own             from the area's own published counts, where both exist
 */
public record ComputedRatio(
        AreaCode code,
        String areaName,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        int coveredChildren,
        int totalChildren,
        List<String> missing,
        @Nullable Observation published,
        @Nullable OwnCounts own) {

    /** The ratio of the two counts that are published for the area itself. */
    public record OwnCounts(BigDecimal numerator, BigDecimal denominator, BigDecimal value) {}

    /** Whether all areas below are in the sums; anything else must say so wherever it is shown. */
    public boolean complete() {
        return coveredChildren == totalChildren && totalChildren > 0;
    }
}
