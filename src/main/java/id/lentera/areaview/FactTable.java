package id.lentera.areaview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A small table to read and print: the first cell of a row names it, numbers stand right, and a phone shows every row as a card. */
public class FactTable extends Div {

    private final List<Column> columns;
    private final NativeTableBody body;

    /** @param number whether its cells are numbers */
    public record Column(String title, boolean number) {

        public static Column text(String title) {
            return new Column(title, false);
        }

        public static Column number(String title) {
            return new Column(title, true);
        }
    }

    /** @param name for those who don't see the table */
    public FactTable(String name, Column... columns) {
        this.columns = List.of(columns);
        addClassName("fact-table");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", name);
        // A phone shows rows as blocks, which would lose their meaning as table without the roles.
        table.getElement().setAttribute("role", "table");
        NativeTableRow head = table.getHead().addRow();
        for (Column column : columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column.title());
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("number", column.number());
        }
        body = table.getBody();
        add(table);
    }

    /** As many cells as columns. */
    public void row(Component... cells) {
        NativeTableRow row = body.addRow();
        row.getElement().setAttribute("role", "row");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Component cell = i == 0 ? heading(row) : row.addDataCell();
            cell.getElement().appendChild(cells[i].getElement());
            cell.getElement().setAttribute("data-label", column.title());
            cell.getElement().setAttribute("role", i == 0 ? "rowheader" : "cell");
            cell.getElement().getClassList().set("number", column.number());
        }
    }

    /** A cell of plain words. */
    public static Component words(String text) {
        return new Span(text);
    }

    private static NativeTableHeaderCell heading(NativeTableRow row) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }
}
