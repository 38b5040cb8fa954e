package id.lentera.explorer;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.areaview.SourceLink;
import id.lentera.explorer.Definitions.Column;
import id.lentera.explorer.Definitions.Line;
import id.lentera.explorer.Definitions.Table;
import id.lentera.indicators.AreaFigure;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Observation;
import org.jspecify.annotations.Nullable;

/** Definitions of electrification side by side, for an area and for the areas inside it. */
@Route("definisi/:code")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/topics.css")
class DefinitionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Definitions definitions;
    private final transient Recomputed recomputed;
    private final transient AreaQueries areas;
    private transient @Nullable Area area;

    DefinitionsView(Definitions definitions, Recomputed recomputed, AreaQueries areas) {
        this.definitions = definitions;
        this.recomputed = recomputed;
        this.areas = areas;
        addClassNames("page", "definitions");
    }

    static RouteParameters parameters(AreaCode code) {
        return new RouteParameters("code", code.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Area here =
                areas.get(new AreaCode(event.getRouteParameters().get("code").orElse("")));
        area = here;
        removeAll();
        add(
                new H1(getTranslation("explorer.definitions.title", here.name())),
                new Paragraph(getTranslation("explorer.definitions.intro")));
        addOwn(here);
        recomputed.list(here).forEach(table -> add(new RecomputedSection(here.name(), table)));
        addParts(here);
        add(new Anchor("?within=" + here.code(), getTranslation("explorer.definitions.map")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("explorer.definitions.title", area == null ? "" : area.name()) + " – Lentera";
    }

    /** Each definition of the area itself in a card: figure, who says so, and what exactly is counted. */
    private void addOwn(Area here) {
        Div cards = new Div();
        cards.addClassName("definition-cards");
        definitions.listOf(here.code()).forEach(figure -> cards.add(card(figure)));
        if (cards.getChildren().findAny().isEmpty()) {
            cards.add(new Paragraph(getTranslation("explorer.definitions.none")));
        }
        add(cards);
    }

    private Div card(AreaFigure figure) {
        Observation newest = figure.newest();
        H2 name = new H2(figure.indicator().name().in(getLocale()));
        Span value = new Span(text(newest, figure.indicator().unit()) + " (" + newest.year() + ")");
        value.addClassNames("definition-value", "number");
        Paragraph definition = new Paragraph(figure.indicator().definition().in(getLocale()));
        Div card = new Div(name, value, definition, SourceLink.of(newest.source(), getLocale()));
        figure.others().forEach(other -> {
            Paragraph second = new Paragraph(getTranslation(
                    "explorer.definitions.second",
                    text(other, figure.indicator().unit())));
            second.addClassName("note");
            card.add(second);
        });
        card.addClassName("definition-card");
        return card;
    }

    private void addParts(Area here) {
        Table table = definitions.table(here);
        if (table.columns().isEmpty()) {
            return;
        }
        Grid<Line> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addColumn(Line::name)
                .setHeader(getTranslation("explorer.name"))
                .setFrozen(true)
                .setAutoWidth(true);
        table.columns().forEach(column -> addColumn(grid, column));
        grid.setItems(table.lines());
        grid.setAllRowsVisible(table.lines().size() <= 60);
        H2 heading = new H2(getTranslation("explorer.definitions.parts", here.name()));
        add(heading, grid);
    }

    private void addColumn(Grid<Line> grid, Column column) {
        String id = column.indicator().id();
        grid.addColumn(line -> text(line.figures().get(id), column.indicator().unit()))
                .setHeader(column.indicator().name().in(getLocale()) + ", " + column.year())
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setComparator(line -> {
                    Observation figure = line.figures().get(id);
                    return figure == null || figure.value() == null
                            ? Double.NEGATIVE_INFINITY
                            : figure.value().doubleValue();
                });
    }

    private String text(@Nullable Observation figure, String unit) {
        if (figure == null) {
            return getTranslation("explorer.state.1");
        }
        return figure.value() == null
                ? getTranslation("indicators.absence." + figure.absence())
                : FigureFormat.withUnit(figure.value(), unit, getLocale());
    }
}
