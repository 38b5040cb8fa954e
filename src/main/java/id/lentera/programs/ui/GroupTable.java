package id.lentera.programs.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.lentera.indicators.FigureFormat;
import id.lentera.programs.GroupedCoverage;
import java.util.List;

/** Coverage of programmes by kind or by partner, with the gap; what exceeds its target is flagged and never clipped. */
class GroupTable extends Section {

    private final Grid<GroupedCoverage> grid = new Grid<>();

    GroupTable(GroupedCoverage.By by) {
        addClassNames("card", "deliveries");
        String title = getTranslation("programs.groups." + by);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", title);
        grid.addColumn(g -> by == GroupedCoverage.By.KIND ? getTranslation("programs.kind." + g.group()) : g.group())
                .setHeader(getTranslation("programs.groups.group." + by))
                .setWidth("9rem");
        grid.addColumn(g -> FigureFormat.unit(g.unit(), getLocale()))
                .setHeader(getTranslation("programs.register.unit"))
                .setWidth("6rem");
        grid.addColumn(g -> g.programmes().isEmpty() ? "–" : Counts.of(g.reached(), getLocale()))
                .setHeader(getTranslation("programs.reached"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem");
        grid.addColumn(g -> g.programmes().isEmpty() ? "–" : Counts.of(g.target(), getLocale()))
                .setHeader(getTranslation("programs.target"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem");
        grid.addColumn(this::coverage)
                .setHeader(getTranslation("programs.coverage"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem");
        grid.addColumn(g -> Counts.of(g.gap(), getLocale()))
                .setHeader(getTranslation("programs.gap"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem");
        grid.addColumn(g -> g.incomplete().isEmpty()
                        ? ""
                        : getTranslation(
                                "programs.groups.incomplete", g.incomplete().size()))
                .setHeader(getTranslation("programs.remarks"))
                .setWidth("9rem");
        Paragraph what = new Paragraph(getTranslation("programs.groups.what"));
        what.addClassName("muted");
        add(new H2(title), what, grid);
    }

    void show(List<GroupedCoverage> groups) {
        setVisible(!groups.isEmpty());
        grid.setItems(groups);
    }

    private String coverage(GroupedCoverage group) {
        if (group.coverage() == null) {
            return "–";
        }
        String share = FigureFormat.number(group.coverage(), getLocale()) + "%";
        return group.aboveTarget() ? share + " ▲" : share;
    }
}
