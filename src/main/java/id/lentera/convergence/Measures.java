package id.lentera.convergence;

import id.lentera.platform.LocalizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Convergence at four stages.
 *
 * @param planning     K1: priority areas with an activity of each of the three strategies
 * @param budget       K2: share of the planned money that goes to priority areas
 * @param listing      K3: households of the lowest decile on at least one list of a programme
 * @param delivery     K4: households of the lowest decile that got the whole package
 * @param distribution areas with 0, 1, 2 and 3 or more programmes
 */
public record Measures(Measure planning, Measure budget, Measure listing, Measure delivery, int[] distribution) {

    /**
     * One share. Counts by area say how many a programme reached, not who: then the share lies between two bounds.
     *
     * @param low    percent; equal to {@code high} where it is known exactly; null where it isn't known at all
     * @param part   numerator of {@code high}
     * @param reason why it isn't known or only within bounds
     */
    public record Measure(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            long part,
            long whole,
            @Nullable LocalizedText reason) {}
}
