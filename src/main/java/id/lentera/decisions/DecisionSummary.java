package id.lentera.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision in a list. */
public record DecisionSummary(
        long id,
        String title,
        LocalDate decidedOn,
        Decision.State state,
        @Nullable Long replaces,
        String sha256,
        List<Mark> marks) {}
