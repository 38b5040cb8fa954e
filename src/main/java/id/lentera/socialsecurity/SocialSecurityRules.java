package id.lentera.socialsecurity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Arithmetic of employment social security. Growth and coverage are two things: one has no denominator of people. */
public final class SocialSecurityRules {

    private static final int DECIMALS = 2;

    private SocialSecurityRules() {}

    /** Change in percent of the earlier number; null where it was zero. */
    public static @Nullable BigDecimal growth(long before, long now) {
        return before == 0 ? null : percent(now - before, before);
    }

    /** Members in percent of those who could be; null without any. Above 100 is left as it is. */
    public static @Nullable BigDecimal coverage(long active, long denominator) {
        return denominator <= 0 ? null : percent(active, denominator);
    }

    /** How many people a stated coverage is a share of. */
    public static @Nullable Long impliedDenominator(long active, BigDecimal coverage) {
        return coverage.signum() <= 0
                ? null
                : Long.valueOf(BigDecimal.valueOf(active)
                        .movePointRight(2)
                        .divide(coverage, 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /** Contributions in rupiah. */
    public static BigDecimal cost(long persons, BigDecimal monthly, long months) {
        return monthly.multiply(BigDecimal.valueOf(persons)).multiply(BigDecimal.valueOf(months));
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
