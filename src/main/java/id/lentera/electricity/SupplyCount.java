package id.lentera.electricity;

import org.jspecify.annotations.Nullable;

/**
 * How many households (or villages) have which supply. What was not counted is null, never zero.
 *
 * @param pln    supplied by PLN
 * @param nonPln supplied by another grid
 * @param solar  by solar lamp kits only
 * @param none   without electricity
 * @param total  all of them, where the publication counts them
 */
public record SupplyCount(
        @Nullable Long pln,
        @Nullable Long nonPln,
        @Nullable Long solar,
        @Nullable Long none,
        @Nullable Long total) {

    /** The published total; else the sum of all four parts, where all are known. */
    public @Nullable Long denominator() {
        if (total != null) {
            return total;
        }
        return pln != null && nonPln != null && none != null ? pln + nonPln + (solar == null ? 0 : solar) + none : null;
    }

    /** How many are lit under a definition; null where a part is unknown and can't be told from the rest. */
    public @Nullable Long lit(PowerDefinition definition) {
        if (!definition.computable()) {
            return null;
        }
        Long parts = add(pln, definition.countsNonPln() ? nonPln : Long.valueOf(0));
        return add(parts, definition.countsSolar() ? solar : Long.valueOf(0));
    }

    private static @Nullable Long add(@Nullable Long a, @Nullable Long b) {
        return a == null || b == null ? null : Long.valueOf(a + b);
    }
}
