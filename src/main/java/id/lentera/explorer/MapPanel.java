package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The map with what it shows above it: question, definition, source, and the mark of demonstration values. */
class MapPanel extends Section {

    private static final int SOURCES_NAMED = 3;

    /** The day of a picture is the day in Jakarta. */
    private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");

    private final LenteraMap map = new LenteraMap();
    private final H1 title = new H1();
    private final Paragraph definition = new Paragraph();
    private final Paragraph sources = new Paragraph();
    private transient @Nullable ExplorerScreen shown;

    MapPanel() {
        addClassName("map-part");
        map.setTexts(MapTexts.of(getLocale()));
        map.setSizeFull();
        definition.addClassName("map-definition");
        sources.addClassName("map-sources");
        Div head = new Div(title, definition, sources);
        head.addClassName("map-head");
        Button picture = new Button(VaadinIcon.DOWNLOAD_ALT.create(), _ -> savePicture());
        picture.addThemeVariants(ButtonVariant.LUMO_SMALL);
        picture.addClassName("picture-button");
        picture.setAriaLabel(getTranslation("explorer.picture"));
        picture.setTooltipText(getTranslation("explorer.picture"));
        Div box = new Div(map, picture);
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

    private void savePicture() {
        if (shown != null) {
            map.savePicture(
                    MapPicture.of(shown, titleOf(shown), this::getTranslation, getLocale(), LocalDate.now(OFFICE)));
        }
    }

    void show(ExplorerScreen screen) {
        shown = screen;
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
        Choropleth areas = IndicatorLayer.of(
                state.indicator(),
                Objects.requireNonNull(state.year()),
                state.level().slug(),
                state.within().value(),
                new IndicatorLayer.Classes(screen.classification().edges(), screen.colors(), ClassColors.ABSENT),
                FigureFormat.suffix(screen.indicator().unit(), getLocale()));
        if (screen.circles() != null) {
            return areas.with(screen.circles());
        }
        return screen.misleading() ? areas.withNote(getTranslation("explorer.filled.note")) : areas;
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
