package id.lentera.priority.ui;

import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.ClassColors;
import id.lentera.mapview.Choropleth;
import id.lentera.mapview.IndicatorLayer;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.MapTexts;
import id.lentera.priority.Selection;
import id.lentera.priority.SelectionQuestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells a map to colour quadrants; the drawing beside it has the same colours and keeps the map in step. */
record SelectionMap(LenteraMap map, AreaDirectory directory) {

    private static final List<String> COLORS = List.of("#9d1f2c", "#e8902f", "#5b5fa8", "#d3dcd5");
    private static final double[] EDGES =
            IntStream.rangeClosed(0, COLORS.size()).asDoubleStream().toArray();

    /**
     * @param query words of the figures, without what is chosen in the browser: other cuts need no other map
     * @param names of the quadrants
     */
    void show(Selection selection, String query, List<String> names, Locale locale) {
        SelectionQuestion question = selection.question();
        Map<String, String> texts = MapTexts.of(locale);
        IntStream.range(0, names.size()).forEach(i -> texts.put("named." + i, names.get(i)));
        map.setTexts(texts);
        map.setBorders(question.level() == AreaLevel.PROVINCE ? List.of() : List.of(AreaLevel.PROVINCE.slug()));
        map.setChoropleth(IndicatorLayer.of(
                        question.rate().indicator(),
                        question.rate().year(),
                        question.level().slug(),
                        question.within().value(),
                        new IndicatorLayer.Classes(EDGES, COLORS, ClassColors.ABSENT),
                        "")
                .as(Choropleth.Kind.CLASSES, "/api/priorities/selection/values?" + query, null));
        directory
                .findPlace(question.within())
                .ifPresent(place -> map.fitBounds(place.west(), place.south(), place.east(), place.north()));
    }
}
