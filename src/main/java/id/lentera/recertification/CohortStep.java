package id.lentera.recertification;

import java.time.LocalDate;

/** A recorded move of a cohort with who recorded it, and why. */
public record CohortStep(RecertState from, RecertState to, long households, LocalDate on, String remark, String by) {}
