package id.lentera.indicators.internal;

import java.math.BigDecimal;

/** What a figure of a unit can be at all. Wide on purpose: it catches slips, it does not judge. */
record PlausibleRange(BigDecimal min, BigDecimal max, boolean wholeOnly) {

    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(500_000_000);

    static PlausibleRange of(String unit) {
        return switch (unit) {
            case "percent", "index" -> new PlausibleRange(BigDecimal.ZERO, BigDecimal.valueOf(100), false);
            case "persons", "households", "customers" -> new PlausibleRange(BigDecimal.ZERO, MOST_PEOPLE, true);
            case "villages" -> new PlausibleRange(BigDecimal.ZERO, BigDecimal.valueOf(100_000), true);
            case "thousand_persons" -> new PlausibleRange(BigDecimal.ZERO, MOST_PEOPLE.movePointLeft(3), false);
            default -> new PlausibleRange(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000_000_000_000L), false);
        };
    }

    boolean contains(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0 && (whole || !wholeOnly);
    }

    @Override
    public String toString() {
        return min.toPlainString() + ".." + max.toPlainString() + (wholeOnly ? ", bilangan bulat / whole" : "");
    }
}
