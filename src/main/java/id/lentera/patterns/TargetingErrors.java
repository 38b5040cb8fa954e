package id.lentera.patterns;

import id.lentera.indicators.Indicator;
import id.lentera.programs.Programme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who needs and who was reached.
 *
 * @param exclusion   least share of those in need who were not reached, 0 to 1; NaN where nobody is counted
 * @param inclusion   least share of those reached who were not in need
 * @param items       areas with need or reached, in code order
 * @param assessed    areas with both
 * @param needWithout areas with need but without a published number of reached
 */
public record TargetingErrors(
        Programme programme,
        Indicator need,
        int year,
        String withinName,
        double exclusion,
        double inclusion,
        List<Item> items,
        int assessed,
        int needWithout) {

    /**
     * One area; null where it is not published.
     *
     * @param leftOut in need and certainly not reached
     * @param tooMany reached and certainly not in need
     * @param demo    whether one of the two is a demonstration value
     */
    public record Item(
            String code,
            String name,
            @Nullable Double need,
            @Nullable Double reached,
            @Nullable Double leftOut,
            @Nullable Double tooMany,
            boolean demo) {}
}
