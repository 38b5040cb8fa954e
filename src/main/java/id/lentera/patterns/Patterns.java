package id.lentera.patterns;

import id.lentera.analysis.spatial.GlobalMoran;
import id.lentera.indicators.Indicator;
import java.util.List;
import java.util.Map;

/**
 * The pattern of one indicator.
 *
 * @param items       areas with a figure and a boundary, in id order
 * @param notAssessed the others, in id order
 * @param states      of the areas not assessed, as in value arrays, in the same order
 * @param counts      areas by class, NO_DATA included, classes without areas too
 * @param seaLinks    areas that were linked across the sea
 * @param neighbours  mean number of neighbours
 */
public record Patterns(
        PatternQuestion question,
        Indicator indicator,
        String withinName,
        GlobalMoran global,
        List<PatternItem> items,
        List<Missing> notAssessed,
        Map<PatternClass, Integer> counts,
        int seaLinks,
        double neighbours) {

    /** Below it an area counts as more than chance. */
    public static final double ALPHA = 0.05;

    /**
     * An area that isn't tested.
     *
     * @param state    why it has no figure, as in value arrays; VALUE where only the boundary is missing
     * @param boundary whether it has one
     */
    public record Missing(int id, String code, String name, byte state, boolean boundary) {}

    /** How many areas rest on demonstration values. */
    public long demo() {
        return items.stream().filter(PatternItem::demo).count();
    }
}
