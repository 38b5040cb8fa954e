package id.lentera.areas.internal.matching;

import java.util.Map;
import java.util.Objects;

/**
 * What became of every polygon of the source.
 *
 * @param districts by key of the level 3 polygon
 * @param villages  by key of the level 4 polygon
 */
public record Matches(RegencyMatches regencies, Map<String, Match> districts, Map<String, Match> villages) {

    /** Matches from the top down: each level looks within what the one above found. */
    public static Matches of(Register register, Source source) {
        RegencyMatches regencies = RegencyMatcher.match(register, source);
        Map<String, Match> districts = DistrictMatcher.match(register, source, regencies);
        return new Matches(regencies, districts, VillageMatcher.match(register, source, districts));
    }

    /** The match of a level 3 or 4 polygon. */
    public Match get(SourceArea polygon) {
        return Objects.requireNonNull((polygon.level() == 3 ? districts : villages).get(polygon.id()));
    }
}
