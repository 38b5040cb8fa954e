package id.lentera.explorer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areas.AreaCode;
import id.lentera.areaview.SourceLink;
import id.lentera.explorer.Comparison.Mode;
import id.lentera.explorer.ExplorerScreen.Bounds;
import id.lentera.explorer.VersusQueries.YearMap;
import id.lentera.indicators.Indicator;
import id.lentera.mapview.LenteraMap;
import id.lentera.mapview.MapLayers;
import id.lentera.mapview.MapTexts;
import id.lentera.mapview.Marker;
import id.lentera.mapview.PairScatter;
import id.lentera.mapview.SwipeMap;
import id.lentera.provenance.Source;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The map with what it shows above it: question, definition, source, and the mark of demonstration values. */
class MapPanel extends Section {

    private static final int SOURCES_NAMED = 3;

    private final LenteraMap map = new LenteraMap();
    private final LenteraMap other = new LenteraMap();
    private final SwipeMap swipe = new SwipeMap(map);
    private final YearPanels panels;
    private final DefinitionsNote definitions;
    private final PairScatter scatter = new PairScatter();
    private final ShareBar share;
    private final H1 title = new H1();
    private final Paragraph definition = new Paragraph();
    private final Paragraph sources = new Paragraph();
    private transient @Nullable ExplorerScreen shown;

    /**
     * @param share  what can be done with the map as it is
     * @param wiring connects each map, also those made later, to the page
     */
    MapPanel(ShareBar share, Consumer<LenteraMap> wiring, ExplorerActions actions) {
        this.share = share;
        addClassName("map-part");
        map.setTexts(MapTexts.of(getLocale()));
        map.setSizeFull();
        swipe.setSizeFull();
        wiring.accept(map);
        wiring.accept(other);
        panels = new YearPanels(wiring);
        scatter.addPointClickListener(e -> actions.select(new AreaCode(e.code())));
        scatter.addRangeListener(e -> filter(actions, e));
        definition.addClassName("map-definition");
        sources.addClassName("map-sources");
        definitions = new DefinitionsNote(actions);
        Div head = new Div(title, definition, sources, definitions);
        head.addClassName("map-head");
        Div box = new Div(swipe, panels, scatter);
        box.addClassName("map-box");
        share.drawPicturesOf(map);
        add(head, share, box);
    }

    LenteraMap map() {
        return map;
    }

    private void filter(ExplorerActions actions, PairScatter.RangeEvent drawn) {
        if (shown != null && shown.pair() != null) {
            actions.filter(
                    PairFilter.ofRectangle(shown, new double[] {drawn.firstFrom(), drawn.firstTo()}, new double[] {
                        drawn.secondFrom(), drawn.secondTo()
                    }));
        }
    }

    DefinitionsNote definitions() {
        return definitions;
    }

    /** Marks an area in everything that shows areas. */
    void select(@Nullable String code) {
        each(m -> m.setSelected(code));
        scatter.setSelected(code);
    }

    /** Does the same to every map on the page. */
    void each(Consumer<LenteraMap> action) {
        action.accept(map);
        action.accept(other);
        panels.maps().forEach(action);
    }

    /** Veils the areas that don't pass. */
    void sift(Sifted sifted) {
        BitSet ids = sifted.ids();
        each(m -> m.setPassing(ids));
        scatter.setPassing(ids);
    }

    /** Moves the maps to where the coloured areas lie. */
    void fit(@Nullable Bounds bounds) {
        if (bounds != null) {
            each(m -> m.fitBounds(bounds.west(), bounds.south(), bounds.east(), bounds.north()));
        }
    }

    /** Moves the maps to west, south, east, north. */
    void moveTo(List<Double> box) {
        each(m -> m.fitBounds(box.get(0), box.get(1), box.get(2), box.get(3)));
    }

    /** Lays points, ranked areas and everything else over the maps. */
    void lay(List<Marker> markers, List<String> ranked, MapLayers layers) {
        each(m -> {
            m.setMarkers(markers);
            m.setHighlighted(ranked);
            m.setLayers(layers);
        });
    }

    /** @param years the maps of single years, empty for one map */
    void show(ExplorerScreen screen, List<YearMap> years) {
        shown = screen;
        title.setText(titleOf(screen));
        Indicator indicator = screen.indicator();
        definition.setText(indicator.definition().in(getLocale()));
        definition.setTitle(indicator.caveat() == null ? "" : indicator.caveat().in(getLocale()));
        showSources(screen.sources());
        map.setAriaLabel(getTranslation("explorer.map.label", titleOf(screen)));
        List<String> borders = MapContent.borders(screen);
        ScreenLayer layer = new ScreenLayer(screen, this::getTranslation, getLocale());
        swipe.setVisible(years.isEmpty());
        panels.setVisible(!years.isEmpty());
        share.setPictures(years.isEmpty() && screen.mode() != Mode.SWIPE);
        panels.show(
                years,
                layer::ofYear,
                year -> getTranslation(
                        "explorer.map.label", screen.indicator().name().in(getLocale()) + ", " + year),
                screen.bounds());
        if (years.isEmpty()) {
            map.setChoropleth(layer.main());
        }
        showOther(screen, layer);
        scatter.setVisible(screen.pair() != null);
        if (screen.pair() != null) {
            scatter.show(layer.main(), MapTexts.of(getLocale()));
        }
        String subject = MapContent.subject(screen, getLocale());
        each(m -> m.setBorders(borders));
        each(m -> m.setSpeech(subject, MapContent.first(screen)));
    }

    /** The map under the handle. */
    private void showOther(ExplorerScreen screen, ScreenLayer layer) {
        Versus versus = screen.versus();
        if (screen.mode() != Mode.SWIPE || versus == null) {
            swipe.alone();
            return;
        }
        other.setAriaLabel(getTranslation("explorer.map.label", ScreenTitle.second(versus, getLocale())));
        other.setChoropleth(layer.other(versus));
        boolean years = versus.indicator().id().equals(screen.indicator().id());
        swipe.compare(
                other,
                years ? String.valueOf(screen.state().year()) : ScreenTitle.first(screen, getLocale()),
                years ? String.valueOf(versus.year()) : ScreenTitle.second(versus, getLocale()),
                getTranslation("explorer.swipe"));
    }

    private String titleOf(ExplorerScreen screen) {
        return ScreenTitle.of(screen, this::getTranslation, getLocale());
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
