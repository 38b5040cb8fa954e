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
 * @param kind        what the colours mean
 * @param pair        the second indicator of a map of two; null for one
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
        String note,
        Kind kind,
        @Nullable Pair pair) {

    /** What the colours mean. */
    public enum Kind {
        /** One colour per class. */
        CLASSES,
        /** Colours that run evenly: a reader is told the figure, not a class. */
        CONTINUOUS,
        /** Differences: figures carry their sign. */
        CHANGE,
        /** Two indicators at once. */
        PAIR
    }

    /**
     * The second indicator, and how the classes of both make one colour: {@code 3 * firstNeeds[class] + needs[class]}.
     *
     * @param valuesUrl  address of its value array in id order
     * @param edges      its class edges
     * @param needs      need of each of its classes, 0 to 2
     * @param firstNeeds need of each class of the first indicator
     * @param unit       how its figures end
     * @param firstName  name of the first indicator
     * @param name       its own name
     */
    public record Pair(
            String valuesUrl,
            double[] edges,
            int[] needs,
            int[] firstNeeds,
            String unit,
            String firstName,
            String name) {}

    /** The same with circles in place of classes. */
    public Choropleth with(Circles drawn) {
        return new Choropleth(
                level,
                tileJsonUrl,
                indexUrl,
                valuesUrl,
                new double[0],
                new String[0],
                absentColor,
                unit,
                drawn,
                note,
                kind,
                pair);
    }

    /** The same with a sentence that stays on the map. */
    public Choropleth withNote(String sentence) {
        return new Choropleth(
                level,
                tileJsonUrl,
                indexUrl,
                valuesUrl,
                edges,
                colors,
                absentColor,
                unit,
                circles,
                sentence,
                kind,
                pair);
    }

    /** The same with figures that end otherwise. */
    public Choropleth withUnit(String suffix) {
        return new Choropleth(
                level, tileJsonUrl, indexUrl, valuesUrl, edges, colors, absentColor, suffix, circles, note, kind, pair);
    }

    /** The same with other figures or colours of another meaning. */
    public Choropleth as(Kind meaning, String values, @Nullable Pair second) {
        return new Choropleth(
                level, tileJsonUrl, indexUrl, values, edges, colors, absentColor, unit, circles, note, meaning, second);
    }
}
