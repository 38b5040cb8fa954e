package id.lentera.electricity;

import org.jspecify.annotations.Nullable;

/**
 * The supply of a village as somebody enters it. Families, not names; null is unknown, never zero.
 *
 * @param record   the record that is changed; null for a new one
 * @param version  the version of it that was seen
 * @param asOf     a year, a month or a day
 * @param solar    lit by solar lamps only
 * @param total    all families of the village (R401c of the village survey)
 * @param grid     PRESENT, PLANNED or OFF_PLAN
 * @param planYear when the grid is planned
 */
public record SupplyEntry(
        @Nullable Long record,
        @Nullable Integer version,
        @Nullable String village,
        @Nullable String asOf,
        @Nullable Long pln,
        @Nullable Long nonPln,
        @Nullable Long solar,
        @Nullable Long none,
        @Nullable Long total,
        @Nullable String grid,
        @Nullable Integer planYear,
        @Nullable String note) {}
