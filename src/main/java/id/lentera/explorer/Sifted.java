package id.lentera.explorer;

import id.lentera.filters.Filter;
import id.lentera.filters.Sieve;
import id.lentera.indicators.ValueArray;
import id.lentera.platform.TextProblem;
import org.jspecify.annotations.Nullable;

/**
 * Which areas of the map stand out.
 *
 * @param filter  as the address has it
 * @param sieve   null without a filter and where it can't be run: then no area is dimmed
 * @param problem why it can't be run
 */
record Sifted(
        Filter filter, @Nullable Sieve sieve, @Nullable TextProblem problem) {

    static final Sifted NOTHING = new Sifted(Filter.NONE, null, null);

    /** Whether an area stands out, by its feature id. */
    boolean passes(int id) {
        return sieve == null || sieve.passes(id);
    }

    /** The figures of the areas that stand out, NaN for all others. */
    double[] passing(ValueArray figures) {
        double[] values = figures.values().clone();
        for (int i = 0; i < values.length; i++) {
            if (!passes(figures.ids()[i])) {
                values[i] = Double.NaN;
            }
        }
        return values;
    }

    boolean active() {
        return sieve != null;
    }
}
