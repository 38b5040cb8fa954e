package id.lentera.indicators;

import id.lentera.areas.AreaCode;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure, or one stated absence, of one area and year: exactly one of value and absence is there.
 *
 * @param variant 0 is the main series; 1.. are further published values of the same area and year
 */
public record Observation(
        AreaCode code,
        String areaName,
        String indicatorId,
        int year,
        int variant,
        @Nullable BigDecimal value,
        @Nullable Absence absence,
        ObservationStatus status,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Source source,
        @Nullable String note) {}
