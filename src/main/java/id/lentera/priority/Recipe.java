package id.lentera.priority;

import id.lentera.areas.AreaLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a priority list is made: everything that decides the order, and how firmly.
 *
 * @param reference  what rate and number are compared with to tell the four quadrants apart
 * @param composite  null unless the rule is {@link Rule#COMPOSITE}
 * @param robustness null where the firmness of the list is not tried out
 */
public record Recipe(
        AreaLevel level,
        Rule rule,
        Reference reference,
        List<Criterion> criteria,
        @Nullable Composite composite,
        @Nullable RobustnessTest robustness) {

    public static final int MAX_CRITERIA = 15;

    public Recipe {
        criteria = List.copyOf(criteria);
    }

    public Recipe(AreaLevel level, Rule rule, Reference reference, List<Criterion> criteria) {
        this(level, rule, reference, criteria, null, null);
    }

    /** The same recipe with the figures of another year. */
    Recipe inYear(int year) {
        return new Recipe(
                level,
                rule,
                reference,
                criteria.stream().map(c -> c.inYear(year)).toList(),
                composite,
                robustness);
    }

    /** The same recipe, tried out for as many areas as are to be chosen. */
    Recipe choosing(int top) {
        return robustness == null || robustness.top() == top
                ? this
                : new Recipe(level, rule, reference, criteria, composite, robustness.choosing(top));
    }

    /** The reference of the quadrants, taken over the assessed areas. */
    public enum Reference {
        MEAN,
        MEDIAN
    }
}
