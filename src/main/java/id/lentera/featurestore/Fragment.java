package id.lentera.featurestore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A piece of SQL with the values for its question marks; values never become text of a statement. */
record Fragment(String sql, List<Object> parameters) {

    static final Fragment TRUE = new Fragment("TRUE", List.of());
    static final Fragment FALSE = new Fragment("FALSE", List.of());

    /** A value bound as an array of a PostgreSQL type. */
    record ArrayValue(String elementType, Object[] elements) {}

    static Fragment of(String sql, Object... parameters) {
        return new Fragment(sql, List.of(parameters));
    }

    static Fragment all(List<Fragment> parts) {
        return joined(parts.stream().filter(part -> !part.equals(TRUE)).toList(), " AND ", TRUE);
    }

    static Fragment any(List<Fragment> parts) {
        return joined(parts.stream().filter(part -> !part.equals(FALSE)).toList(), " OR ", FALSE);
    }

    private static Fragment joined(List<Fragment> parts, String operator, Fragment none) {
        if (parts.isEmpty()) {
            return none;
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<Object> parameters = new ArrayList<>();
        parts.forEach(part -> parameters.addAll(part.parameters()));
        return new Fragment(
                parts.stream().map(Fragment::sql).collect(Collectors.joining(operator, "(", ")")), parameters);
    }

    /** True where this is false or unknown: GeoTools knows no third truth value, a comparison with nothing is false. */
    Fragment negated() {
        return new Fragment("NOT COALESCE(" + sql + ", FALSE)", parameters);
    }

    /** This statement followed by another piece; null appends nothing. */
    Fragment then(@Nullable Fragment next) {
        if (next == null) {
            return this;
        }
        List<Object> both = new ArrayList<>(parameters);
        both.addAll(next.parameters());
        return new Fragment(sql + next.sql(), both);
    }
}
