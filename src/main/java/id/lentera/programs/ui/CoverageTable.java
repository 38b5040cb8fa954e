package id.lentera.programs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLinks;
import id.lentera.indicators.FigureFormat;
import id.lentera.programs.Coverage;
import id.lentera.programs.CoverageItem;
import id.lentera.programs.DeliveryArea;
import id.lentera.programs.JointFigure;
import id.lentera.programs.Tally;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Target, reached, coverage and gap by area, with the total; joint figures are named, not split. */
class CoverageTable extends Section {

    private final H2 heading = new H2();
    private final Paragraph total = new Paragraph();
    private final Grid<CoverageItem> grid = new Grid<>();

    CoverageTable() {
        addClassNames("card", "coverage");
        total.addClassName("coverage-total");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(CoverageTable::name)
                .setHeader(getTranslation("programs.area"))
                .setAutoWidth(true);
        addNumber("programs.target", item -> Counts.of(item.tally().target(), getLocale()));
        addNumber("programs.reached", item -> Counts.of(item.tally().reached(), getLocale()));
        addNumber("programs.coverage", item -> Counts.percent(item.tally().coverage(), getLocale()));
        addNumber("programs.gap", item -> Counts.of(item.tally().gap(), getLocale()));
        grid.addComponentColumn(this::remarks)
                .setHeader(getTranslation("programs.remarks"))
                .setWidth("14rem")
                .setFlexGrow(2);
        add(heading, total, grid);
    }

    void show(Coverage coverage) {
        heading.setText(
                getTranslation("programs.coverage.title", coverage.items().size()));
        total.setText(sentence(coverage));
        grid.setVisible(!coverage.items().isEmpty());
        grid.setAllRowsVisible(coverage.items().size() <= 40);
        grid.setItems(coverage.items());
    }

    private void addNumber(String key, Function<CoverageItem, String> number) {
        grid.addColumn(number::apply)
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String sentence(Coverage coverage) {
        Tally all = coverage.total();
        if (coverage.items().isEmpty()) {
            return getTranslation("programs.total.none");
        }
        String sums = sums(all, FigureFormat.unit(coverage.programme().unit(), getLocale()));
        return all.reason() == null ? sums : sums + " " + all.reason().in(getLocale());
    }

    /** Only what is known: a total that lacks a part names the other part alone. */
    private String sums(Tally all, String unit) {
        String target = Counts.of(all.target(), getLocale());
        String reached = Counts.of(all.reached(), getLocale());
        if (all.target() != null && all.reached() != null) {
            return getTranslation(
                    "programs.total",
                    target,
                    reached,
                    unit,
                    Counts.percent(all.coverage(), getLocale()),
                    Counts.of(all.gap(), getLocale()));
        }
        if (all.target() != null) {
            return getTranslation("programs.total.target", target, unit);
        }
        return all.reached() == null
                ? getTranslation("programs.total.unknown")
                : getTranslation("programs.total.reached", reached, unit);
    }

    private static Component name(CoverageItem item) {
        return new Anchor(AreaLinks.map(new AreaCode(item.code())), item.name());
    }

    private Component remarks(CoverageItem item) {
        Div cell = new Div();
        item.states().forEach(state -> {
            Span badge = new Span(getTranslation("programs.state." + state));
            badge.addClassNames("badge", "state-" + state);
            cell.add(badge, new Span(" "));
        });
        item.joint().forEach(joint -> cell.add(new Div(joint(joint))));
        if (item.tally().reason() != null) {
            Div reason = new Div(item.tally().reason().in(getLocale()));
            reason.addClassName("muted");
            cell.add(reason);
        }
        return cell;
    }

    private String joint(JointFigure joint) {
        return getTranslation(
                "programs.joint",
                Counts.of(joint.delivery().target(), getLocale()),
                Counts.of(joint.delivery().reached(), getLocale()),
                joint.with().stream().map(DeliveryArea::name).collect(Collectors.joining(", ")));
    }
}
