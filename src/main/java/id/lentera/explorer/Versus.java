package id.lentera.explorer;

import id.lentera.indicators.Classification;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Pair;
import id.lentera.mapview.Circles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other side of a comparison.
 *
 * @param indicator      of the other side, the same for years
 * @param year           of the other side
 * @param years          years that can be chosen for it, newest first
 * @param classification of the other side where it is a map of its own; null otherwise
 * @param colors         one per class of that map
 * @param circles        drawn on that map instead of colours
 * @param pair           both sides crossed, for the map of three by three colours
 * @param reasons        why some areas can't be compared, in the words of the remarks
 */
record Versus(
        Indicator indicator,
        int year,
        List<Integer> years,
        @Nullable Classification classification,
        List<String> colors,
        @Nullable Circles circles,
        @Nullable Pair pair,
        List<String> reasons) {}
