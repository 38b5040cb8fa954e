package id.lentera.patterns;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * How unevenly one indicator is spread over areas.
 *
 * @param by indicator of the same year that puts the areas in order for a concentration curve; null for a Lorenz curve only
 */
public record InequalityQuestion(
        String indicator,
        int year,
        AreaLevel level,
        AreaCode within,
        @Nullable String by,
        People people) {}
