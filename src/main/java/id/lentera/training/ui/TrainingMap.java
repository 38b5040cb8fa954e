package id.lentera.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaPlace;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.Classification;
import id.lentera.indicators.ClassificationQueries;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.mapview.Choropleth;
import id.lentera.mapview.IndicatorLayer;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.MapTexts;
import id.lentera.mapview.Marker;
import id.lentera.training.TrainingArea;
import id.lentera.training.TrainingEvent;
import java.util.List;
import java.util.stream.Stream;

/** Where trainings are known to have been held or to have reached. */
class TrainingMap extends Section {

    /** What the land is coloured by; a map without it would be empty water. */
    private static final String BACKGROUND = "electrification_ratio";

    private static final int BACKGROUND_YEAR = 2019;
    private static final int CLASSES = 5;

    private final LenteraMap map = new LenteraMap();

    TrainingMap(
            List<TrainingEvent> events,
            AreaDirectory directory,
            IndicatorQueries indicators,
            ClassificationQueries classifications) {
        addClassName("card");
        List<Marker> markers = events.stream()
                .flatMap(event -> event.areas().stream().flatMap(area -> marker(event, area, directory)))
                .toList();
        map.setTexts(MapTexts.of(getLocale()));
        map.setSizeFull();
        map.setBorders(List.of(AreaLevel.PROVINCE.slug()));
        map.setAriaLabel(getTranslation("training.map"));
        map.setMarkers(markers);
        map.setChoropleth(background(indicators.get(BACKGROUND), classifications));
        directory
                .findPlace(AreaCode.INDONESIA)
                .ifPresent(place -> map.fitBounds(place.west(), place.south(), place.east(), place.north()));
        Div box = new Div(map);
        box.addClassName("small-map");
        Paragraph what = new Paragraph(getTranslation("training.map.what", markers.size()));
        what.addClassName("muted");
        add(new H2(getTranslation("training.map")), what, box);
    }

    private Choropleth background(Indicator indicator, ClassificationQueries classifications) {
        Classification classes = classifications.classify(
                BACKGROUND, AreaLevel.REGENCY, AreaCode.INDONESIA, BACKGROUND_YEAR, "quantile", CLASSES, null);
        List<String> colors = ClassColors.of(indicator.direction(), Math.max(0, classes.edges().length - 1));
        return IndicatorLayer.of(
                BACKGROUND,
                BACKGROUND_YEAR,
                AreaLevel.REGENCY.slug(),
                AreaCode.INDONESIA.value(),
                new IndicatorLayer.Classes(classes.edges(), colors, ClassColors.ABSENT),
                FigureFormat.suffix(indicator.unit(), getLocale()));
    }

    private Stream<Marker> marker(TrainingEvent event, TrainingArea area, AreaDirectory directory) {
        String name = area.team() == null
                ? area.name() + ": " + event.name().in(getLocale())
                : getTranslation("training.map.team", area.name(), event.name().in(getLocale()), area.team());
        return directory.findPlace(new AreaCode(area.code())).stream().map(place -> marker(area.code(), name, place));
    }

    private static Marker marker(String code, String name, AreaPlace place) {
        return new Marker(code, name, "delivered", place.lng(), place.lat(), null);
    }
}
