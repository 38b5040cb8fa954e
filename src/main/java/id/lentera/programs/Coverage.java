package id.lentera.programs;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of a programme by area.
 *
 * @param year  null for all years together
 * @param items areas with at least one figure, in code order
 * @param rows  every published figure that was looked at, in the sums or not
 * @param total over the figures in the sums, joint figures once
 */
public record Coverage(
        Programme programme,
        AreaLevel level,
        AreaCode within,
        @Nullable Integer year,
        List<CoverageItem> items,
        List<CoverageRow> rows,
        Tally total) {}
