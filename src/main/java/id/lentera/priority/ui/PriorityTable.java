package id.lentera.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.indicators.FigureFormat;
import id.lentera.priority.Contribution;
import id.lentera.priority.Priorities;
import id.lentera.priority.PriorityItem;
import id.lentera.priority.RecipeReport.CriterionReport;
import java.util.List;
import java.util.function.Consumer;

/** The ranked areas: rank with its interval as words and as a bar, figures and place by every criterion. */
class PriorityTable extends Section {

    private final Grid<PriorityItem> grid = new Grid<>();

    PriorityTable(Consumer<String> mark) {
        addClassNames("card", "priority-table");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.asSingleSelect()
                .addValueChangeListener(e ->
                        mark.accept(e.getValue() == null ? "" : e.getValue().code()));
        add(grid);
    }

    void show(Priorities result) {
        grid.removeAllColumns();
        int assessed = result.recipe().assessed();
        grid.addComponentColumn(item -> rank(item, assessed))
                .setHeader(getTranslation("priority.rank"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(item -> name(item, result))
                .setHeader(getTranslation("priority.area"))
                .setWidth("9rem");
        if (result.recipe().recipe().composite() != null) {
            new CompositeColumns(grid, result, getLocale()).add();
        }
        List<CriterionReport> criteria = result.recipe().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            addCriterion(criteria.get(i), i, criteria.size() > 1);
        }
        if (result.items().stream().anyMatch(item -> item.quadrant() != null)) {
            addQuadrant();
        }
        grid.setAllRowsVisible(result.items().size() <= 40);
        grid.setItems(result.items());
        grid.getElement().setAttribute("aria-label", getTranslation("priority.title"));
    }

    /** The figure, and below it the place on this criterion alone where there are several. */
    private void addCriterion(CriterionReport criterion, int position, boolean several) {
        grid.addComponentColumn(item -> {
                    Contribution part = item.contributions().get(position);
                    Div cell = new Div(new Span(
                            part.value() == null
                                    ? "–"
                                    : FigureFormat.withUnit(
                                            part.value(), criterion.indicator().unit(), getLocale())));
                    if (several && part.rank() != null) {
                        Span place = new Span(getTranslation("priority.place", part.rank()));
                        place.addClassName("place");
                        cell.add(place);
                    }
                    cell.addClassName("criterion-cell");
                    return cell;
                })
                .setHeader(criterion.indicator().name().in(getLocale()) + " " + criterion.year())
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8.5rem");
    }

    private void addQuadrant() {
        grid.addColumn(item -> item.quadrant() == null ? "–" : getTranslation("priority.quadrant." + item.quadrant()))
                .setHeader(getTranslation("priority.quadrant"))
                .setWidth("9.5rem");
    }

    /** "4 (2–9)" and a bar that shows the interval among all assessed areas. */
    private Component rank(PriorityItem item, int assessed) {
        int low = item.rankInterval().getFirst();
        int high = item.rankInterval().getLast();
        Span words = new Span(
                low == high
                        ? getTranslation("priority.rank.sure", item.rank())
                        : getTranslation("priority.rank.interval", item.rank(), low, high));
        words.addClassName("number");
        Div reach = new Div();
        reach.addClassName("interval-reach");
        reach.getStyle().set("left", percent(low - 1, assessed)).set("width", percent(high - low + 1, assessed));
        Div bar = new Div(reach);
        bar.addClassName("interval-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div cell = new Div(words, bar);
        cell.addClassName("rank-cell");
        return cell;
    }

    private static String percent(int part, int all) {
        return all == 0 ? "0%" : 100.0 * part / all + "%";
    }

    private Component name(PriorityItem item, Priorities result) {
        CriterionReport first = result.recipe().criteria().getFirst();
        return new Anchor(
                "?indicator=%s&year=%d&level=%s&within=%s&selected=%s"
                        .formatted(
                                first.indicator().id(),
                                first.year(),
                                result.recipe().recipe().level().slug(),
                                result.recipe().within(),
                                item.code()),
                item.name());
    }
}
