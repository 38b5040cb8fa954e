package id.lentera.priority;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the normalisation of one criterion rests on where the recipe says more than its name.
 *
 * @param bounds       two figures, the lower first, for {@link Normalisation#MIN_MAX}; null for the range of the assessed areas
 * @param thresholds   ascending cuts for {@link Normalisation#THRESHOLDS}; empty for those of the indicator
 * @param errorPercent relative standard error of the figures; null for half a unit of the last published digit
 */
public record Scaling(
        @Nullable List<BigDecimal> bounds,
        List<BigDecimal> thresholds,
        @Nullable BigDecimal errorPercent) {

    public static final Scaling NONE = new Scaling(null, List.of(), null);

    public static final int MAX_THRESHOLDS = 10;

    public Scaling {
        thresholds = List.copyOf(thresholds);
    }
}
