package id.lentera.mapview;

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
        String unit) {}
