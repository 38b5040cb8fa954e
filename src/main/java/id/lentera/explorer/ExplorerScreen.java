package id.lentera.explorer;

import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.explorer.Comparison.Mode;
import id.lentera.filters.FilterScope;
import id.lentera.indicators.Classification;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Pair;
import id.lentera.indicators.Thresholds;
import id.lentera.mapview.Circles;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the map page shows for a state.
 *
 * @param state   with the year filled in
 * @param path    the areas above {@code within}, Indonesia first
 * @param years   years with figures on this level inside {@code within}, newest first
 * @param levels  levels that can be chosen inside {@code within}
 * @param colors  one per class, lowest class first
 * @param circles drawn instead of colours; null where areas are coloured
 * @param versus  the other side of a comparison; null without one
 * @param sources who published the figures of this map
 * @param sifted  which areas stand out
 * @param bounds  where {@code within} lies; null without a polygon
 */
record ExplorerScreen(
        ExplorerState state,
        Indicator indicator,
        Area within,
        List<Area> path,
        List<Integer> years,
        List<LevelChoice> levels,
        Classification classification,
        List<String> colors,
        @Nullable Circles circles,
        @Nullable Versus versus,
        List<Source> sources,
        Sifted sifted,
        @Nullable Bounds bounds) {

    /** West, south, east and north in degrees. */
    record Bounds(double west, double south, double east, double north) {}

    /** A level of areas and whether the indicator has figures on it. */
    record LevelChoice(AreaLevel level, boolean hasFigures, boolean demonstration) {}

    /** Whether generated values are among those shown. */
    boolean demonstration() {
        return classification.absent().demonstration() > 0;
    }

    /** The same map in a state that differs in selection, position or layers only. */
    ExplorerScreen with(ExplorerState other) {
        return new ExplorerScreen(
                other,
                indicator,
                within,
                path,
                years,
                levels,
                classification,
                colors,
                circles,
                versus,
                sources,
                sifted,
                bounds);
    }

    /** The same map with other areas standing out. */
    ExplorerScreen with(Sifted other) {
        return new ExplorerScreen(
                state,
                indicator,
                within,
                path,
                years,
                levels,
                classification,
                colors,
                circles,
                versus,
                sources,
                other,
                bounds);
    }

    FilterScope scope() {
        return new FilterScope(state.indicator(), state.level(), state.within(), Objects.requireNonNull(state.year()));
    }

    boolean hasClasses() {
        return circles == null && !colors.isEmpty() && pair() == null;
    }

    /** Whether colours run evenly from the lowest to the highest figure. */
    boolean unclassed() {
        return hasClasses() && classification.method().equals(Drawing.UNCLASSED);
    }

    /** The words of a policy for the classes shown; null where the edges come from elsewhere. */
    @Nullable
    Thresholds thresholds() {
        return hasClasses()
                        && mode() != Mode.CHANGE
                        && state.look().drawing().method().equals(Drawing.POLICY)
                ? indicator.thresholds()
                : null;
    }

    /** The warning of the map itself; two indicators crossed are neither filled nor circled by one of them. */
    @Nullable
    String warning() {
        return pair() == null ? MapClasses.warning(indicator, circles != null) : null;
    }

    /** The warnings of all maps of the page, for the legend that they share. */
    List<String> warnings() {
        boolean swipe = versus != null && mode() == Mode.SWIPE;
        String other = swipe ? MapClasses.warning(versus.indicator(), versus.circles() != null) : null;
        return Stream.of(warning(), other)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** What is compared here: {@code NONE} also where a comparison was asked for that the data don't allow. */
    Mode mode() {
        return versus == null && state.look().comparison().mode() != Mode.PANELS
                ? Mode.NONE
                : state.look().comparison().mode();
    }

    /** Both indicators crossed; null for every other map. */
    @Nullable
    Pair pair() {
        return versus == null ? null : versus.pair();
    }

    /** The unit of the figures shown: differences of percentages are percentage points. */
    String unit() {
        return mode() == Mode.CHANGE ? FigureFormat.unitOfChange(indicator.unit()) : indicator.unit();
    }

    /** A figure of this map as text: with its unit, differences with their sign. */
    String figure(double value, Locale locale) {
        BigDecimal number = BigDecimal.valueOf(value);
        return mode() == Mode.CHANGE
                ? FigureFormat.change(number, indicator.unit(), locale)
                : FigureFormat.withUnit(number, indicator.unit(), locale);
    }
}
