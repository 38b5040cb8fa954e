package id.lentera.electricity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Lit over all, in percent, with the number that it leaves in the dark. A ratio above 100 is kept and flagged, never clipped.
 *
 * @param gap denominator minus numerator; negative where the numerator is larger
 */
public record PowerRatio(PowerDefinition definition, long numerator, long denominator, BigDecimal percent, long gap) {

    private static final int DECIMALS = 2;

    /** Null where nothing is to be divided by. */
    public static @Nullable PowerRatio of(PowerDefinition definition, long numerator, long denominator) {
        return denominator <= 0
                ? null
                : new PowerRatio(
                        definition, numerator, denominator, percent(numerator, denominator), denominator - numerator);
    }

    /** Null where a part that the definition counts is unknown. */
    public static @Nullable PowerRatio of(PowerDefinition definition, SupplyCount count) {
        Long lit = count.lit(definition);
        Long all = count.denominator();
        return lit == null || all == null ? null : of(definition, lit, all);
    }

    /** More lit than there are: numerator and denominator are not of one count. */
    public boolean exceedsDenominator() {
        return numerator > denominator;
    }

    /** The denominator that a published numerator and percentage imply, rounded. */
    public static long impliedDenominator(long numerator, BigDecimal percent) {
        return BigDecimal.valueOf(numerator)
                .movePointRight(2)
                .divide(percent, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static BigDecimal percent(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP);
    }
}
