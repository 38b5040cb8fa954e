package id.lentera.indicators.internal;

import id.lentera.indicators.Absence;
import id.lentera.indicators.ObservationStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A checked figure or absence on its way into the database. */
public record NewObservation(
        ObservationKey key,
        int variant,
        @Nullable BigDecimal value,
        @Nullable Absence absence,
        ObservationStatus status,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String source,
        int row,
        @Nullable String note) {}
