package id.lentera.indicators.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks about, checked: the words exist and fit together.
 *
 * @param alternatives whether the id ended in {@code _alt}: further published values instead of the main series
 * @param level        null for every level, where the request may leave it open
 * @param year         null for every year, where the request may leave it open
 */
record Scope(
        Indicator indicator,
        boolean alternatives,
        @Nullable AreaLevel level,
        AreaCode within,
        @Nullable Integer year) {

    /** For requests that cannot leave level and year open. */
    AreaLevel requiredLevel() {
        return Objects.requireNonNull(level);
    }

    int requiredYear() {
        return Objects.requireNonNull(year);
    }
}
