package id.lentera.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A published figure, or a stated absence, with the import that brought it: what a record of a decision needs to keep. */
public record UsedFigure(
        String code,
        @Nullable BigDecimal value,
        @Nullable Absence absence,
        ObservationStatus status,
        String sourceId,
        long batch) {}
