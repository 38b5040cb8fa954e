package id.lentera.priority.internal;

import id.lentera.indicators.Absence;
import id.lentera.indicators.ObservationStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure or a stated absence of one area; demonstration values are never among them. */
record PublishedFigure(
        String code,
        @Nullable BigDecimal value,
        @Nullable Absence absence,
        ObservationStatus status,
        String sourceId,
        @Nullable String note) {}
