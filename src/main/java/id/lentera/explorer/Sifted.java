package id.lentera.explorer;

import id.lentera.filters.Attribute;
import id.lentera.filters.Filter;
import id.lentera.filters.Sieve;
import id.lentera.indicators.ValueArray;
import id.lentera.platform.TextProblem;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which areas of the map stand out.
 *
 * @param filter     as the address has it
 * @param attributes what can be asked about on this level, to put the filter into words
 * @param sieve      null without a filter and where it can't be run: then no area is dimmed
 * @param problem    why it can't be run
 */
record Sifted(
        Filter filter,
        List<Attribute> attributes,
        @Nullable Sieve sieve,
        @Nullable TextProblem problem) {

    static final Sifted NOTHING = new Sifted(Filter.NONE, List.of(), null, null);

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

    /** Feature ids of the areas that stand out; null where all do. */
    @Nullable
    BitSet ids() {
        return sieve == null ? null : sieve.ids();
    }

    boolean active() {
        return sieve != null;
    }
}
