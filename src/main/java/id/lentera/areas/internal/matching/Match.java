package id.lentera.areas.internal.matching;

import org.jspecify.annotations.Nullable;

/**
 * What became of a polygon.
 *
 * @param area     the area it is; absent when unmatched or not an area
 * @param district the kecamatan it lies in, for polygons of level 3 and 4
 * @param regency  the kabupaten or kota it lies in; absent for lakes on the border of several
 */
public record Match(
        SourceArea source,
        MatchMethod method,
        @Nullable RegisterArea area,
        @Nullable RegisterArea district,
        @Nullable RegisterArea regency) {}
