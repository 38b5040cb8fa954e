package id.lentera.filters;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets of figures as ranges. */
public final class Ranges {

    private static final Comparator<Range> BY_LOWER_END = Comparator.comparing(
                    (Range range) -> range.from() == null ? Double.NEGATIVE_INFINITY : range.from())
            .thenComparing(range -> range.fromIncluded() ? 0 : 1);

    private Ranges() {}

    /** What lies in any of them, ascending, those that touch joined; empty where that is every figure. */
    public static List<Range> union(List<Range> ranges) {
        List<Range> result = new ArrayList<>();
        for (Range range : ranges.stream().sorted(BY_LOWER_END).toList()) {
            if (!result.isEmpty() && touches(result.getLast(), range)) {
                Range last = result.removeLast();
                boolean further = reaches(range, last);
                Double to = further ? range.to() : last.to();
                if (last.from() == null && to == null) {
                    return List.of();
                }
                result.add(new Range(
                        last.from(), last.fromIncluded(), to, further ? range.toIncluded() : last.toIncluded()));
            } else {
                result.add(range);
            }
        }
        return List.copyOf(result);
    }

    /** What lies in one of each; empty where that is nothing. */
    public static List<Range> intersection(List<Range> some, List<Range> others) {
        return some.stream()
                .flatMap(one -> others.stream().flatMap(other -> common(one, other).stream()))
                .toList();
    }

    private static Optional<Range> common(Range one, Range other) {
        Range lower = BY_LOWER_END.compare(one, other) >= 0 ? one : other;
        Range upper = reaches(one, other) ? other : one;
        Double from = lower.from();
        Double to = upper.to();
        boolean something = from == null
                || to == null
                || from < to
                || from.equals(to) && lower.fromIncluded() && upper.toIncluded();
        return something
                ? Optional.of(new Range(from, lower.fromIncluded(), to, upper.toIncluded()))
                : Optional.empty();
    }

    /** Whether nothing lies between the end of the first and the beginning of the second. */
    private static boolean touches(Range first, Range second) {
        if (first.to() == null || second.from() == null) {
            return true;
        }
        int order = requireNonNull(second.from()).compareTo(requireNonNull(first.to()));
        return order < 0 || order == 0 && (first.toIncluded() || second.fromIncluded());
    }

    /** Whether a range ends at or behind the end of another. */
    private static boolean reaches(Range range, Range other) {
        if (range.to() == null || other.to() == null) {
            return range.to() == null;
        }
        int order = requireNonNull(range.to()).compareTo(requireNonNull(other.to()));
        return order > 0 || order == 0 && (range.toIncluded() || !other.toIncluded());
    }
}
