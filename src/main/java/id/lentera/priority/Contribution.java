package id.lentera.priority;

import id.lentera.indicators.Absence;
import id.lentera.indicators.ObservationStatus;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion adds to the score of an area.
 *
 * @param value   null where the figure is missing, which only a recipe that judges by what there is allows
 * @param absence why it is missing
 * @param rank    place among the assessed areas on this criterion alone; equal figures share it
 * @param points  part of the score: rank, or rank times weight, or weighted urgency; for a single criterion the figure itself
 */
public record Contribution(
        String indicator,
        int year,
        @Nullable BigDecimal value,
        @Nullable Absence absence,
        @Nullable Integer rank,
        BigDecimal weight,
        BigDecimal points,
        @Nullable ObservationStatus status,
        @Nullable Source source,
        @Nullable String note) {}
