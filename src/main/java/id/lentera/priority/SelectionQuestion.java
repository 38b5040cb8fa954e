package id.lentera.priority;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.priority.selection.Stop;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which areas come first by a rate and a number at once.
 *
 * @param rate         the first axis; usually a rate
 * @param count        the second axis; usually the number of people behind the rate, it breaks ties
 * @param numberWeight 0 looks at the place by rate only, 100 at the place by number only
 * @param worstOnly    whether only areas that are bad by both may be chosen
 * @param demo         whether demonstration values count; they are marked then, and so is all that rests on them
 */
public record SelectionQuestion(
        Axis rate,
        Axis count,
        AreaLevel level,
        AreaCode within,
        int numberWeight,
        boolean worstOnly,
        Stop stop,
        boolean demo) {

    /** What is usual: the place by rate and the place by number count alike. */
    public static final int EVEN = 50;

    public static final int MOST_AREAS = 10_000;

    /**
     * An indicator of one year and its cut.
     *
     * @param reference null for what is usual for the indicator
     * @param cut       the number of {@link ReferenceKind#MANUAL}; null otherwise
     */
    public record Axis(
            String indicator,
            int year,
            @Nullable ReferenceKind reference,
            @Nullable BigDecimal cut) {}
}
