package id.lentera.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaPlace;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.MapTexts;
import id.lentera.mapview.Marker;
import id.lentera.training.TrainingArea;
import id.lentera.training.TrainingEvent;
import java.util.List;
import java.util.stream.Stream;

/** Where trainings are known to have been held or to have reached. */
class TrainingMap extends Section {

    private final LenteraMap map = new LenteraMap();

    TrainingMap(List<TrainingEvent> events, AreaDirectory directory) {
        addClassName("card");
        List<Marker> markers = events.stream()
                .flatMap(event -> event.areas().stream().flatMap(area -> marker(event, area, directory)))
                .toList();
        map.setTexts(MapTexts.of(getLocale()));
        map.setSizeFull();
        map.setBorders(List.of(AreaLevel.PROVINCE.slug()));
        map.setAriaLabel(getTranslation("training.map"));
        map.setMarkers(markers);
        directory
                .findPlace(AreaCode.INDONESIA)
                .ifPresent(place -> map.fitBounds(place.west(), place.south(), place.east(), place.north()));
        Div box = new Div(map);
        box.addClassName("small-map");
        Paragraph what = new Paragraph(getTranslation("training.map.what", markers.size()));
        what.addClassName("muted");
        add(new H2(getTranslation("training.map")), what, box);
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
