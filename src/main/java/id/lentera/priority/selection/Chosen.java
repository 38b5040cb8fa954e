package id.lentera.priority.selection;

import java.util.List;

/**
 * What came out.
 *
 * @param entries   areas with both figures, by rank and then by code
 * @param missing   codes of the others, ascending; they are in no quadrant
 * @param quadrants how many areas are in quadrants 1 to 4
 * @param total     the number of all areas that have one, those without a rate included
 * @param covered   the number of the areas chosen
 * @param levelOut  codes of areas that share the rank of the last one chosen and are not chosen
 */
public record Chosen(
        List<Entry> entries,
        List<String> missing,
        List<Integer> quadrants,
        double total,
        double covered,
        List<String> levelOut) {

    public int size() {
        return (int) entries.stream().filter(Entry::chosen).count();
    }
}
