package id.lentera.indicators.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.Paging;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which observations to read.
 *
 * @param level        null for every level
 * @param year         null for every year
 * @param alternatives null for both, true for further published values only, false for the main series only
 */
public record ObservationFilter(
        String indicator,
        @Nullable AreaLevel level,
        AreaCode within,
        @Nullable Integer year,
        @Nullable Boolean alternatives,
        boolean exactArea,
        @Nullable Paging paging) {

    /** The main series of a level and year. */
    public static ObservationFilter of(String indicator, AreaLevel level, AreaCode within, int year) {
        return new ObservationFilter(indicator, level, within, year, false, false, null);
    }

    /** Everything published on one area. */
    public static ObservationFilter ofArea(String indicator, AreaCode area) {
        return new ObservationFilter(indicator, null, area, null, null, true, null);
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("indicator", indicator);
        parameters.put("level", level == null ? null : level.number());
        parameters.put("code", within.value());
        parameters.put("prefix", exactArea ? "" : Within.prefix(within));
        parameters.put("year", year);
        parameters.put("alternatives", alternatives);
        parameters.put("limit", paging == null ? null : paging.limit());
        parameters.put("offset", paging == null ? 0 : paging.offset());
        return parameters;
    }
}
