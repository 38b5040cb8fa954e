package id.lentera.priority;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one year in a recipe.
 *
 * @param weight share of this criterion, 0..1; the weights of a recipe sum to 1
 * @param first  which end comes first; null takes it from the indicator's direction
 */
public record Criterion(
        String indicator,
        int year,
        BigDecimal weight,
        @Nullable First first) {

    /** Which end of the figures is the most urgent. */
    public enum First {
        HIGHEST,
        LOWEST
    }
}
