package id.lentera.areas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area as lists and searches show it, with the names above it, because village names repeat.
 *
 * @param parents names from the province down to the parent
 * @param place   where it lies; absent without a polygon in the active boundary set
 */
public record AreaSummary(
        Area area,
        @Nullable AreaCode parent,
        List<String> parents,
        @Nullable AreaPlace place) {}
