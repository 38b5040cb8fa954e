package id.lentera.areas;

import id.lentera.platform.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Which areas a list shows.
 *
 * @param level        absent for all levels below Indonesia
 * @param within       only areas at or below this one
 * @param search       part of a name, or a code of either system; absent for all
 * @param unregistered also polygons of the boundary source that matched no register entry
 */
public record AreaFilter(
        @Nullable AreaLevel level,
        AreaCode within,
        @Nullable String search,
        boolean unregistered) {

    private static final int MAX_SEARCH = 100;

    public AreaFilter {
        if (level != null && level.number() < within.level().number()) {
            throw ProblemException.badRequest(
                    "bad-within",
                    "Wilayah %s tidak memuat wilayah tingkat %s.".formatted(within, level.slug()),
                    "Area %s contains no areas of level %s.".formatted(within, level.slug()));
        }
        if (search != null && search.length() > MAX_SEARCH) {
            throw ProblemException.badRequest(
                    "search-too-long",
                    "Kata pencarian paling panjang %d huruf.".formatted(MAX_SEARCH),
                    "A search has at most %d letters.".formatted(MAX_SEARCH));
        }
    }
}
