package id.lentera.patterns.ui;

import com.vaadin.flow.component.html.Div;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.ClassColors;
import id.lentera.mapview.Choropleth;
import id.lentera.mapview.IndicatorLayer;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.MapTexts;
import java.util.List;
import java.util.Map;

/** The villages that are pockets, among the others. */
class PocketMap extends Div {

    private static final List<String> COLORS = List.of("#9d1f2c", "#e4e9e6");
    private static final double[] EDGES = {0, 1, 2};

    private final transient AreaDirectory directory;
    private final LenteraMap map = new LenteraMap();

    PocketMap(AreaDirectory directory) {
        this.directory = directory;
        addClassName("small-map");
        map.setSizeFull();
        map.setBorders(List.of(AreaLevel.REGENCY.slug()));
        add(map);
    }

    void show(String indicator, int year, AreaCode within, String withinName) {
        Map<String, String> texts = MapTexts.of(getLocale());
        texts.put("named.0", getTranslation("patterns.pockets.one"));
        texts.put("named.1", getTranslation("patterns.pockets.other"));
        map.setTexts(texts);
        map.setAriaLabel(getTranslation("patterns.pockets.map", withinName));
        map.setChoropleth(IndicatorLayer.of(
                        indicator,
                        year,
                        AreaLevel.VILLAGE.slug(),
                        within.value(),
                        new IndicatorLayer.Classes(EDGES, COLORS, ClassColors.ABSENT),
                        "")
                .as(
                        Choropleth.Kind.CLASSES,
                        "/api/patterns/pockets/values?indicator=%s&year=%d&within=%s"
                                .formatted(indicator, year, within),
                        null));
        directory
                .findPlace(within)
                .ifPresent(place -> map.fitBounds(place.west(), place.south(), place.east(), place.north()));
    }

    /** Marks a village; empty marks none. */
    void select(String code) {
        map.setSelected(code.isEmpty() ? null : code);
    }
}
