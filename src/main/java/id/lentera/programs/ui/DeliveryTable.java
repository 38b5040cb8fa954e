package id.lentera.programs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.programs.Coverage;
import id.lentera.programs.CoverageRow;
import id.lentera.programs.Delivery;
import id.lentera.programs.DeliveryArea;
import id.lentera.programs.Programme;
import java.util.stream.Collectors;

/** Every published figure behind the coverage table as it was published, and how it enters the sums. */
class DeliveryTable extends Section {

    private final H2 heading = new H2();
    private final Grid<CoverageRow> grid = new Grid<>();

    DeliveryTable() {
        addClassNames("card", "deliveries");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(row -> String.valueOf(row.delivery().year()))
                .setHeader(getTranslation("programs.year"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row ->
                        row.delivery().areas().stream().map(DeliveryArea::name).collect(Collectors.joining(", ")))
                .setHeader(getTranslation("programs.area"))
                .setWidth("8rem");
        grid.addColumn(row -> Counts.of(row.delivery().target(), getLocale()))
                .setHeader(getTranslation("programs.target"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> Counts.of(row.delivery().reached(), getLocale()))
                .setHeader(getTranslation("programs.reached"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::origin)
                .setHeader(getTranslation("programs.source"))
                .setWidth("17rem")
                .setFlexGrow(2);
        Paragraph what = new Paragraph(getTranslation("programs.deliveries.what"));
        what.addClassName("muted");
        add(heading, what, grid);
    }

    void show(Programme programme, Coverage coverage) {
        setVisible(!coverage.rows().isEmpty());
        heading.setText(getTranslation("programs.deliveries", coverage.rows().size()));
        grid.getElement().setAttribute("aria-label", programme.name().in(getLocale()));
        grid.setAllRowsVisible(coverage.rows().size() <= 40);
        grid.setItems(coverage.rows());
    }

    private Component origin(CoverageRow row) {
        Delivery delivery = row.delivery();
        Div cell = new Div(
                new SourceLink(delivery.source()),
                new Span(" · " + getTranslation("programs.basis." + delivery.basis()) + " "));
        if (!row.use().counted()) {
            Span badge = new Span(getTranslation("programs.use." + row.use()));
            badge.addClassNames("badge", "warning");
            cell.add(badge);
        }
        if (delivery.note() != null) {
            Div note = new Div(delivery.note().in(getLocale()));
            note.addClassName("muted");
            cell.add(note);
        }
        return cell;
    }
}
