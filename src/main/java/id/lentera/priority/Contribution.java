package id.lentera.priority;

import id.lentera.indicators.ObservationStatus;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion adds to the score of an area.
 *
 * @param rank   place among the assessed areas on this criterion alone; equal figures share it
 * @param points part of the score: rank, or rank times weight; for a single criterion the figure itself
 */
public record Contribution(
        String indicator,
        int year,
        BigDecimal value,
        int rank,
        BigDecimal weight,
        BigDecimal points,
        ObservationStatus status,
        Source source,
        @Nullable String note) {}
