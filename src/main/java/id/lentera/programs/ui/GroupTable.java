package id.lentera.programs.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.ValueProvider;
import id.lentera.indicators.FigureFormat;
import id.lentera.programs.GroupedCoverage;
import java.util.List;
import java.util.stream.Collectors;

/** Coverage of programmes by kind or by partner, with the gap; what exceeds its target is flagged and never clipped. */
class GroupTable extends Section {

    private final GroupedCoverage.By by;
    private final Grid<GroupedCoverage> grid = new Grid<>();
    private final Paragraph silent = new Paragraph();

    GroupTable(GroupedCoverage.By by) {
        this.by = by;
        addClassNames("card", "deliveries");
        String title = getTranslation("programs.groups." + by);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", title);
        addColumns();
        Paragraph what = new Paragraph(getTranslation("programs.groups.what"));
        what.addClassName("muted");
        silent.addClassName("muted");
        add(new H2(title), what, grid, silent);
    }

    private void addColumns() {
        grid.addColumn(this::name)
                .setHeader(getTranslation("programs.groups.group." + by))
                .setWidth("10rem")
                .setFlexGrow(1);
        grid.addColumn(g -> FigureFormat.unit(g.unit(), getLocale()))
                .setHeader(getTranslation("programs.register.unit"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        addFigures(g -> Counts.of(g.reached(), getLocale()), "programs.reached");
        addFigures(g -> Counts.of(g.target(), getLocale()), "programs.target");
        addFigures(this::coverage, "programs.coverage");
        addFigures(g -> Counts.of(g.gap(), getLocale()), "programs.gap");
        grid.addColumn(g -> g.incomplete().isEmpty()
                        ? ""
                        : getTranslation(
                                "programs.groups.incomplete", g.incomplete().size()))
                .setHeader(getTranslation("programs.remarks"))
                .setWidth("11rem")
                .setFlexGrow(2);
    }

    private void addFigures(ValueProvider<GroupedCoverage, String> figures, String header) {
        grid.addColumn(figures)
                .setHeader(getTranslation(header))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    void show(List<GroupedCoverage> groups) {
        setVisible(!groups.isEmpty());
        List<GroupedCoverage> counted =
                groups.stream().filter(g -> !g.programmes().isEmpty()).toList();
        grid.setItems(counted);
        grid.setVisible(!counted.isEmpty());
        String others = groups.stream()
                .filter(g -> g.programmes().isEmpty())
                .map(this::name)
                .distinct()
                .collect(Collectors.joining("; "));
        silent.setVisible(!others.isEmpty());
        silent.setText(getTranslation("programs.groups.silent", others));
    }

    private String name(GroupedCoverage group) {
        return by == GroupedCoverage.By.KIND ? getTranslation("programs.kind." + group.group()) : group.group();
    }

    private String coverage(GroupedCoverage group) {
        if (group.coverage() == null) {
            return "–";
        }
        String share = FigureFormat.number(group.coverage(), getLocale()) + "%";
        return group.aboveTarget() ? share + " ▲" : share;
    }
}
