package id.lentera.priority;

import id.lentera.areas.AreaLevel;
import java.util.List;

/**
 * How a priority list is made: everything that decides the order, and nothing else.
 *
 * @param reference what rate and number are compared with to tell the four quadrants apart
 */
public record Recipe(AreaLevel level, Rule rule, Reference reference, List<Criterion> criteria) {

    public static final int MAX_CRITERIA = 8;

    public Recipe {
        criteria = List.copyOf(criteria);
    }

    /** The same recipe with the figures of another year. */
    Recipe inYear(int year) {
        return new Recipe(
                level,
                rule,
                reference,
                criteria.stream().map(c -> c.inYear(year)).toList());
    }

    /** The reference of the quadrants, taken over the assessed areas. */
    public enum Reference {
        MEAN,
        MEDIAN
    }
}
