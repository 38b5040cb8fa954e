package id.lentera.recertification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step in the history of a complaint. */
public record ComplaintStep(
        @Nullable ComplaintState from, ComplaintState to, String level, LocalDate on, String remark, String by) {}
