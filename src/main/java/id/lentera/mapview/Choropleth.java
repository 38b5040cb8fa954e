package id.lentera.mapview;

import org.jspecify.annotations.Nullable;

/**
 * What the map colours: the browser fetches tiles, index and values from these addresses itself.
 *
 * @param level       slug of the level, also the name of the layer in the tiles
 * @param tileJsonUrl address of the level's TileJSON
 * @param indexUrl    address of ids, codes, names, parents in id order
 * @param valuesUrl   address of the value array in id order
 * @param edges       class edges, one more than colours, ascending; the lower edge belongs to a class, the last is closed
 * @param colors      one CSS colour per class
 * @param absentColor fill under the marks of absent values
 * @param circles     draws circles and no classes; null for coloured areas
 * @param note        a sentence that stays on the map, empty for none
 * @param unit        how figures end: {@code %}, a word, nothing, or {@code Rp} for sums of money
 */
public record Choropleth(
        String level,
        String tileJsonUrl,
        String indexUrl,
        String valuesUrl,
        double[] edges,
        String[] colors,
        String absentColor,
        String unit,
        @Nullable Circles circles,
        String note) {

    /** The same with circles in place of classes. */
    public Choropleth with(Circles drawn) {
        return new Choropleth(
                level, tileJsonUrl, indexUrl, valuesUrl, new double[0], new String[0], absentColor, unit, drawn, note);
    }

    /** The same with a sentence that stays on the map. */
    public Choropleth withNote(String sentence) {
        return new Choropleth(
                level, tileJsonUrl, indexUrl, valuesUrl, edges, colors, absentColor, unit, circles, sentence);
    }
}
