package id.lentera.decisions.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer;
import id.lentera.decisions.RunAnswer.Criterion;
import id.lentera.indicators.FigureFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The list of a run: who is chosen, the figures behind it, how firm it is, and who just missed. */
class RunCard extends Section {

    private static final int NEXT = 5;

    private final transient FrozenRun run;
    private final transient Set<String> chosen;

    RunCard(FrozenRun run, Set<String> chosen) {
        this.run = run;
        this.chosen = chosen;
        addClassNames("card", "run-card");
        add(new H2(getTranslation("decisions.list")), grid());
        add(new Paragraph(run.answer().recipe().ruleText().in(getLocale())));
        var tried = run.answer().recipe().robustness().text();
        Paragraph firm =
                new Paragraph((tried == null ? run.answer().recipe().rankIntervalText() : tried).in(getLocale()));
        firm.addClassName("muted");
        add(firm);
        lacking();
    }

    private Grid<RunAnswer.Item> grid() {
        Grid<RunAnswer.Item> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(RunAnswer.Item::rank)
                .setHeader(getTranslation("decisions.rank"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(RunAnswer.Item::name)
                .setHeader(getTranslation("decisions.area"))
                .setWidth("9rem");
        List<Criterion> criteria = run.answer().recipe().criteria();
        for (int c = 0; c < criteria.size(); c++) {
            int position = c;
            grid.addColumn(item -> figure(item, position))
                    .setHeader(criteria.get(c).name().in(getLocale()) + " "
                            + criteria.get(c).year())
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("8rem");
        }
        grid.addColumn(item -> FigureFormat.number(item.score(), getLocale()))
                .setHeader(getTranslation("decisions.score"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5rem");
        grid.addColumn(RunCard::interval)
                .setHeader(getTranslation("decisions.interval"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.5rem");
        grid.addColumn(item -> getTranslation("decisions.firmness." + run.firmness(item)))
                .setHeader(getTranslation("decisions.firmness"))
                .setWidth("7rem");
        grid.addColumn(this::standing)
                .setHeader(getTranslation("decisions.chosen"))
                .setWidth("7rem");
        List<RunAnswer.Item> rows = rows();
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= 40);
        grid.getElement().setAttribute("aria-label", getTranslation("decisions.list"));
        return grid;
    }

    private List<RunAnswer.Item> rows() {
        return Stream.concat(
                        run.answer().items().stream().filter(i -> chosen.contains(i.code())),
                        run.answer().items().stream()
                                .filter(i -> !chosen.contains(i.code()))
                                .limit(NEXT))
                .toList();
    }

    private static String interval(RunAnswer.Item item) {
        int from = item.rankInterval().getFirst();
        int to = item.rankInterval().getLast();
        return from == to ? String.valueOf(from) : from + "\u2013" + to;
    }

    private String figure(RunAnswer.Item item, int criterion) {
        BigDecimal value = item.contributions().get(criterion).value();
        String unit = run.answer().recipe().criteria().get(criterion).unit();
        return value == null ? "\u2013" : FigureFormat.withUnit(value, unit, getLocale());
    }

    private String standing(RunAnswer.Item item) {
        return getTranslation(chosen.contains(item.code()) ? "decisions.chosen.yes" : "decisions.chosen.missed");
    }

    private void lacking() {
        List<RunAnswer.NotAssessed> lacking = run.answer().notAssessed();
        if (!lacking.isEmpty()) {
            add(new H2(getTranslation("decisions.lacking", lacking.size())));
            UnorderedList names = new UnorderedList();
            lacking.stream()
                    .limit(30)
                    .forEach(n ->
                            names.add(new ListItem(n.name() + ": " + n.reason().in(getLocale()))));
            add(names);
        }
    }
}
