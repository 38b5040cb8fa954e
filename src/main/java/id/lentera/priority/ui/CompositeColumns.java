package id.lentera.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lentera.indicators.FigureFormat;
import id.lentera.priority.Contribution;
import id.lentera.priority.Priorities;
import id.lentera.priority.PriorityItem;
import id.lentera.priority.RecipeReport.CriterionReport;
import id.lentera.priority.Stability;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The columns that a composite adds to the table: score by contributions, how firm the place is, who is on the front. */
final class CompositeColumns {

    /** Colours repeat after these; the words beside them do not. */
    static final int COLORS = 8;

    private final Grid<PriorityItem> grid;
    private final Priorities result;
    private final Locale locale;

    CompositeColumns(Grid<PriorityItem> grid, Priorities result, Locale locale) {
        this.grid = grid;
        this.result = result;
        this.locale = locale;
    }

    void add() {
        BigDecimal most = result.items().stream()
                .map(PriorityItem::score)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        grid.addComponentColumn(item -> score(item, most))
                .setHeader(grid.getTranslation("priority.score"))
                .setWidth("14rem");
        if (result.items().stream().anyMatch(item -> item.stability() != null)) {
            grid.addComponentColumn(this::stability)
                    .setHeader(grid.getTranslation("priority.stability", top()))
                    .setWidth("9.5rem");
        }
        grid.addColumn(item -> item.pareto() == null
                        ? grid.getTranslation("priority.pareto.unknown")
                        : grid.getTranslation(item.pareto() ? "priority.pareto.front" : "priority.pareto.dominated"))
                .setHeader(grid.getTranslation("priority.pareto"))
                .setWidth("8rem");
        if (result.items().stream().anyMatch(item -> item.coverage().compareTo(BigDecimal.ONE) < 0)) {
            grid.addColumn(item -> FigureFormat.number(item.coverage().movePointRight(2), locale) + "%")
                    .setHeader(grid.getTranslation("priority.coverage"))
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("7rem");
        }
    }

    private int top() {
        var test = result.recipe().recipe().robustness();
        return test == null ? 0 : test.top();
    }

    /** The score, and below it a bar whose parts are the criteria; their words are what a screen reader reads. */
    private Component score(PriorityItem item, BigDecimal most) {
        Span number = new Span(FigureFormat.number(item.score().setScale(2, RoundingMode.HALF_UP), locale));
        number.addClassName("number");
        Div bar = new Div();
        bar.addClassName("contribution-bar");
        bar.getElement().setAttribute("role", "img");
        bar.getElement().setAttribute("aria-label", words(item));
        bar.getElement().setAttribute("title", words(item));
        List<Contribution> parts = item.contributions();
        for (int c = 0; c < parts.size(); c++) {
            if (parts.get(c).points().signum() > 0 && most.signum() > 0) {
                Span part = new Span();
                part.addClassName("part-" + c % COLORS);
                part.getStyle().set("width", 100 * parts.get(c).points().doubleValue() / most.doubleValue() + "%");
                bar.add(part);
            }
        }
        return new Div(number, bar);
    }

    private String words(PriorityItem item) {
        List<CriterionReport> criteria = result.recipe().criteria();
        return IntStream.range(0, criteria.size())
                .mapToObj(c -> criteria.get(c).indicator().name().in(locale) + ": "
                        + (item.contributions().get(c).value() == null
                                ? grid.getTranslation("priority.noFigure")
                                : FigureFormat.number(
                                        item.contributions().get(c).points().setScale(2, RoundingMode.HALF_UP),
                                        locale)))
                .collect(Collectors.joining("; "));
    }

    private Component stability(PriorityItem item) {
        Stability stability = item.stability();
        if (stability == null) {
            return new Span("–");
        }
        Span chance = new Span(
                FigureFormat.number(stability.topChance().movePointRight(2).setScale(0, RoundingMode.HALF_UP), locale)
                        + "%");
        Span label = new Span(grid.getTranslation("priority.stability." + stability.label()));
        label.addClassNames("badge", "stability-" + stability.label());
        Div cell = new Div(chance, label);
        cell.addClassName("stability-cell");
        return cell;
    }
}
