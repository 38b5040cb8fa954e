package id.lentera.filters;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An interval of figures.
 *
 * @param from null without a lower end
 * @param to   null without an upper end
 */
public record Range(
        @Nullable Double from,
        boolean fromIncluded,
        @Nullable Double to,
        boolean toIncluded) {

    public Range {
        if (from == null && to == null) {
            throw new IllegalArgumentException("A range has an end");
        }
        if (from != null && to != null && (from > to || from.equals(to) && !(fromIncluded && toIncluded))) {
            throw new IllegalArgumentException("Nothing lies between " + from + " and " + to);
        }
        fromIncluded = fromIncluded && from != null;
        toIncluded = toIncluded && to != null;
        from = from == null ? null : from + 0.0;
        to = to == null ? null : to + 0.0;
    }

    public static Range closed(@Nullable Double from, @Nullable Double to) {
        return new Range(from, true, to, true);
    }

    /** A class of a map: the lower edge belongs to it, the upper one only to the last class. */
    public static Range ofClass(double from, double to, boolean last) {
        return new Range(from, true, to, last || from == to);
    }

    public boolean isPoint() {
        return from != null && from.equals(to);
    }

    public boolean contains(double value) {
        return (from == null || value > from || fromIncluded && value == from)
                && (to == null || value < to || toIncluded && value == to);
    }

    String ecql(String attribute) {
        if (from != null && to != null) {
            if (isPoint()) {
                return attribute + " = " + plain(from);
            }
            return fromIncluded && toIncluded
                    ? "%s BETWEEN %s AND %s".formatted(attribute, plain(from), plain(to))
                    : "%s AND %s".formatted(lower(attribute, from), upper(attribute, to));
        }
        return from != null ? lower(attribute, from) : upper(attribute, Objects.requireNonNull(to));
    }

    private String lower(String attribute, double end) {
        return attribute + (fromIncluded ? " >= " : " > ") + plain(end);
    }

    private String upper(String attribute, double end) {
        return attribute + (toIncluded ? " <= " : " < ") + plain(end);
    }

    /** Digits without an exponent. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
