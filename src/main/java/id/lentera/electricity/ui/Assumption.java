package id.lentera.electricity.ui;

import id.lentera.electricity.Advice;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader assumes about the grid of a village where nothing is published, or to try another case.
 *
 * @param grid null to go by what is published
 */
record Assumption(Advice.@Nullable Grid grid, @Nullable Integer year) {

    /** Words that mean nothing here are left out. */
    static Assumption read(String grid, String year) {
        Advice.Grid known = Arrays.stream(Advice.Grid.values())
                .filter(g -> g.name().equals(grid))
                .findFirst()
                .orElse(null);
        Integer number = year.matches("20\\d\\d") ? Integer.valueOf(year) : null;
        return new Assumption(known, known == Advice.Grid.PLANNED ? number : null);
    }

    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (grid != null) {
            query.put("grid", grid.name());
        }
        if (year != null) {
            query.put("year", String.valueOf(year));
        }
        return query;
    }
}
