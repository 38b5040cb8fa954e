package id.lentera.programs;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of all programmes of one kind or of one partner that count the same thing. Programmes may reach the same people, so the sums
 * count deliveries and not people.
 *
 * @param group       word of the kind, or name of the partner
 * @param programmes  whose target and reached are both published
 * @param incomplete  programmes of the group whose target or reached isn't published; they are in no sum
 * @param coverage    reached / target in percent; above 100 where more were reached than targeted
 * @param aboveTarget whether it is above 100
 */
public record GroupedCoverage(
        String group,
        String unit,
        List<String> programmes,
        List<String> incomplete,
        long target,
        long reached,
        @Nullable BigDecimal coverage,
        @Nullable Long gap,
        boolean aboveTarget) {

    /** By what programmes are grouped. */
    public enum By {
        KIND,
        PARTNER
    }
}
