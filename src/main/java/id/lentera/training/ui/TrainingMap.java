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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where trainings are known to have been held or to have reached. */
class TrainingMap extends Section {

    /** What the land is coloured by; a map without it would be empty water. */
    private static final String BACKGROUND = "poverty_rate";

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
        int year = indicators
                .listYears(BACKGROUND, AreaLevel.PROVINCE, AreaCode.INDONESIA)
                .getLast();
        map.setChoropleth(background(indicators.get(BACKGROUND), year, classifications));
        directory
                .findPlace(AreaCode.INDONESIA)
                .ifPresent(place -> map.fitBounds(place.west(), place.south(), place.east(), place.north()));
        Div box = new Div(map);
        box.addClassName("small-map");
        Paragraph what = new Paragraph(getTranslation("training.map.what", markers.size(), year));
        what.addClassName("muted");
        add(new H2(getTranslation("training.map")), what, box, unnamed(events));
    }

    /** In one sentence who took part and isn't on the map, since no source names them. */
    private Paragraph unnamed(List<TrainingEvent> events) {
        String parts = events.stream()
                .filter(event -> event.areas().isEmpty())
                .map(this::unnamed)
                .collect(Collectors.joining("; "));
        Paragraph line = new Paragraph(parts.isEmpty() ? "" : getTranslation("training.map.unnamed", parts));
        line.addClassName("muted");
        return line;
    }

    private String unnamed(TrainingEvent event) {
        TrainingEvent.Reach reach = event.reach();
        String count = reach.provinces() == null || reach.regencies() == null
                ? getTranslation("training.map.regions", event.components().size())
                : getTranslation("training.map.reach", reach.provinces(), reach.regencies());
        return count + " (" + event.name().in(getLocale()) + ")";
    }

    private Choropleth background(Indicator indicator, int year, ClassificationQueries classifications) {
        Classification classes = classifications.classify(
                BACKGROUND, AreaLevel.PROVINCE, AreaCode.INDONESIA, year, "quantile", CLASSES, null);
        List<String> colors = ClassColors.of(indicator.direction(), Math.max(0, classes.edges().length - 1));
        return IndicatorLayer.of(
                BACKGROUND,
                year,
                AreaLevel.PROVINCE.slug(),
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
