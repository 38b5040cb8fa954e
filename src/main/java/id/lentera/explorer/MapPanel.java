package id.lentera.explorer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areas.AreaLevel;
import id.lentera.areaview.SourceLink;
import id.lentera.explorer.ExplorerScreen.Bounds;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import id.lentera.mapview.Choropleth;
import id.lentera.mapview.IndicatorLayer;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.MapTexts;
import id.lentera.provenance.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The map with what it shows above it: question, definition, source, and the mark of demonstration values. */
class MapPanel extends Section {

    private static final int SOURCES_NAMED = 3;

    private final LenteraMap map = new LenteraMap();
    private final H1 title = new H1();
    private final Paragraph definition = new Paragraph();
    private final Paragraph sources = new Paragraph();

    MapPanel() {
        addClassName("map-part");
        map.setTexts(MapTexts.of(getLocale()));
        map.setSizeFull();
        definition.addClassName("map-definition");
        sources.addClassName("map-sources");
        Div head = new Div(title, definition, sources);
        head.addClassName("map-head");
        Div box = new Div(map);
        box.addClassName("map-box");
        add(head, box);
    }

    LenteraMap map() {
        return map;
    }

    /** Moves the map to where the coloured areas lie. */
    void fit(@Nullable Bounds bounds) {
        if (bounds != null) {
            map.fitBounds(bounds.west(), bounds.south(), bounds.east(), bounds.north());
        }
    }

    void show(ExplorerScreen screen) {
        title.setText(titleOf(screen));
        Indicator indicator = screen.indicator();
        definition.setText(indicator.definition().in(getLocale()));
        definition.setTitle(indicator.caveat() == null ? "" : indicator.caveat().in(getLocale()));
        showSources(screen.sources());
        map.setAriaLabel(getTranslation("explorer.map.label", titleOf(screen)));
        map.setBorders(Arrays.stream(AreaLevel.values())
                .filter(level -> level.number() > AreaLevel.NATION.number()
                        && level.number() < screen.state().level().number())
                .map(AreaLevel::slug)
                .toList());
        map.setChoropleth(choropleth(screen));
    }

    String titleOf(ExplorerScreen screen) {
        return getTranslation(
                "explorer.title",
                screen.indicator().name().in(getLocale()),
                String.valueOf(screen.state().year()),
                getTranslation("areas.level." + screen.state().level()),
                screen.within().name());
    }

    private Choropleth choropleth(ExplorerScreen screen) {
        ExplorerState state = screen.state();
        return IndicatorLayer.of(
                state.indicator(),
                Objects.requireNonNull(state.year()),
                state.level().slug(),
                state.within().value(),
                new IndicatorLayer.Classes(screen.classification().edges(), screen.colors(), ClassColors.ABSENT),
                FigureFormat.suffix(screen.indicator().unit(), getLocale()));
    }

    private void showSources(List<Source> shown) {
        sources.removeAll();
        sources.setVisible(!shown.isEmpty());
        sources.add(new Span(getTranslation("explorer.source") + " "));
        shown.stream()
                .limit(SOURCES_NAMED)
                .forEach(source -> sources.add(SourceLink.of(source, getLocale()), new Span(" ")));
        if (shown.size() > SOURCES_NAMED) {
            sources.add(new Anchor("sumber", getTranslation("explorer.source.more", shown.size() - SOURCES_NAMED)));
        }
    }
}
