package id.lentera.recertification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint, without anything about the person behind it.
 *
 * @param due      null where no time is set for its level
 * @param reversed whether the result was changed by it
 * @param version  of the reading; a change names it
 */
public record Complaint(
        long id,
        String code,
        String name,
        int cohort,
        String type,
        String level,
        ComplaintState state,
        LocalDate received,
        @Nullable LocalDate due,
        @Nullable LocalDate closed,
        boolean reversed,
        int version) {

    public boolean overdue(LocalDate today) {
        return !state.closed() && due != null && due.isBefore(today);
    }

    /** The same as somebody saw it who read this version. */
    public Complaint seenAt(int seen) {
        return new Complaint(id, code, name, cohort, type, level, state, received, due, closed, reversed, seen);
    }
}
