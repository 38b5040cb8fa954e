package id.lentera.priority;

import id.lentera.indicators.Indicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one year in a recipe.
 *
 * @param weight    share of this criterion, 0..1; the weights of a recipe sum to 1
 * @param direction which end is bad and therefore comes first; null takes it from the indicator
 */
public record Criterion(
        String indicator, int year, BigDecimal weight, Indicator.@Nullable Direction direction, Scaling scaling) {

    public Criterion(String indicator, int year, BigDecimal weight, Indicator.@Nullable Direction direction) {
        this(indicator, year, weight, direction, Scaling.NONE);
    }

    Criterion inYear(int other) {
        return new Criterion(indicator, other, weight, direction, scaling);
    }
}
