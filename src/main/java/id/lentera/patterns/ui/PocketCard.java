package id.lentera.patterns.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.indicators.FigureFormat;
import id.lentera.patterns.Pocket;
import id.lentera.patterns.PocketQueries;
import id.lentera.patterns.Pockets;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Pockets of poverty among the villages: the rule, the references of each kabupaten, the largest groups and the villages. */
class PocketCard extends Section {

    private static final int CLUSTERS = 5;

    private final transient PocketQueries queries;
    private final PocketMap map;

    PocketCard(PocketQueries queries, AreaDirectory directory) {
        this.queries = queries;
        map = new PocketMap(directory);
        addClassNames("card", "pockets");
    }

    void show(String indicator, int year, AreaCode within) {
        removeAll();
        Pockets pockets = queries.find(indicator, year, within);
        add(new H2(getTranslation("patterns.pockets")));
        if (pockets.items().stream().anyMatch(Pocket::demo)) {
            Span badge = new Span(getTranslation("patterns.pockets.demo"));
            badge.addClassNames("badge", "demo");
            add(badge);
        }
        add(new Paragraph(getTranslation("patterns.pockets.rule")));
        add(new Paragraph(getTranslation(
                "patterns.pockets.found",
                pockets.items().size(),
                pockets.assessed(),
                pockets.withinName(),
                pockets.clusters().size(),
                pockets.notAssessed())));
        UnorderedList references = new UnorderedList();
        pockets.references()
                .forEach(r -> references.add(new ListItem(getTranslation(
                        "patterns.pockets.reference",
                        r.name(),
                        number(r.rate(), 2),
                        number(r.number(), 1),
                        r.pockets(),
                        r.villages()))));
        UnorderedList clusters = new UnorderedList();
        pockets.clusters().stream()
                .limit(CLUSTERS)
                .forEach(c -> clusters.add(new ListItem(
                        getTranslation("patterns.pockets.cluster", c.number(), c.villages(), number(c.need(), 0)))));
        map.show(indicator, year, within, pockets.withinName());
        add(map, clusters, grid(indicator, year, within), references);
    }

    private Grid<Pocket> grid(String indicator, int year, AreaCode within) {
        Grid<Pocket> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(Pocket::name).setHeader(getTranslation("patterns.village"));
        grid.addColumn(p -> number(p.rate(), 2))
                .setHeader(getTranslation("patterns.pockets.rate"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(p -> number(p.number(), 0))
                .setHeader(getTranslation("patterns.pockets.number"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(Pocket::cluster)
                .setHeader(getTranslation("patterns.pockets.group"))
                .setTextAlign(ColumnTextAlign.END);
        grid.setItems(
                query -> queries.find(indicator, year, within).items().stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> {
                    query.getOffset();
                    return queries.find(indicator, year, within).items().size();
                });
        grid.asSingleSelect()
                .addValueChangeListener(e -> map.select(
                        e.getValue() == null ? "" : e.getValue().code().value()));
        grid.getElement().setAttribute("aria-label", getTranslation("patterns.pockets"));
        return grid;
    }

    private String number(double value, int decimals) {
        return FigureFormat.number(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP), getLocale());
    }
}
