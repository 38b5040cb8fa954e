package id.lentera.convergence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.convergence.Column;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.Overlap;
import id.lentera.indicators.FigureFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;

/** Programme by programme: in how many areas both serve somebody. A cell opens the areas where one is and the other isn't enough. */
class OverlapTable extends Section {

    private final transient BiConsumer<String, String> open;
    private final Div box = new Div();

    /** @param open is told the programme that is there and the one that lacks */
    OverlapTable(BiConsumer<String, String> open) {
        this.open = open;
        addClassNames("card", "overlap");
        Paragraph what = new Paragraph(getTranslation("convergence.overlap.what"));
        what.addClassName("muted");
        box.addClassName("overlap-scroll");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", getTranslation("convergence.overlap"));
        add(new H2(getTranslation("convergence.overlap")), what, box);
    }

    void show(Convergence found) {
        box.removeAll();
        List<Column> columns = found.columns();
        Overlap overlap = Overlap.of(found);
        NativeTable table = new NativeTable();
        NativeTableRow names =
                new NativeTableRow(new NativeTableHeaderCell(getTranslation("convergence.overlap.pair")));
        columns.forEach(c -> names.add(head(c, "col")));
        NativeTableHeader header = new NativeTableHeader();
        header.add(names);
        NativeTableBody body = new NativeTableBody();
        for (int p = 0; p < columns.size(); p++) {
            NativeTableRow row = new NativeTableRow(head(columns.get(p), "row"));
            for (int q = 0; q < columns.size(); q++) {
                row.add(cell(found, overlap, p, q));
            }
            body.add(row);
        }
        table.add(header, body);
        box.add(table);
    }

    private NativeTableHeaderCell head(Column column, String scope) {
        NativeTableHeaderCell cell =
                new NativeTableHeaderCell(new Span(LenteraMatrix.shortName(column.programme(), getLocale())));
        cell.getElement().setAttribute("scope", scope);
        cell.getElement().setAttribute("title", column.programme().name().in(getLocale()));
        return cell;
    }

    private NativeTableCell cell(Convergence found, Overlap overlap, int p, int q) {
        int count = overlap.areas()[p][q];
        String has = found.columns().get(p).programme().id();
        String other = found.columns().get(q).programme().id();
        NativeButton button = new NativeButton(FigureFormat.number(BigDecimal.valueOf(count), getLocale()));
        button.getElement()
                .setAttribute(
                        "title",
                        getTranslation(
                                "convergence.overlap.cell",
                                LenteraMatrix.shortName(found.columns().get(p).programme(), getLocale()),
                                LenteraMatrix.shortName(found.columns().get(q).programme(), getLocale()),
                                count,
                                FigureFormat.number(BigDecimal.valueOf(overlap.atMost()[p][q]), getLocale())));
        button.addClickListener(_ -> open.accept(has, p == q ? "" : other));
        NativeTableCell cell = new NativeTableCell(button);
        double share = overlap.areas()[p][p] == 0 ? 0 : (double) count / overlap.areas()[p][p];
        cell.getStyle().set("--share", String.valueOf(Math.round(share * 100)));
        cell.addClassName(p == q ? "overlap-self" : "overlap-pair");
        return cell;
    }
}
