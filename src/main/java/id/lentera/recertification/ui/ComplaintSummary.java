package id.lentera.recertification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areaview.FactTable;
import id.lentera.areaview.FactTable.Column;
import id.lentera.areaview.Known;
import id.lentera.indicators.FigureFormat;
import id.lentera.recertification.ComplaintFigures;
import id.lentera.recertification.ListEntry;
import java.util.List;
import java.util.Map;

/** Complaints as numbers: open, late, settled, median days, changed results; by type and level. */
class ComplaintSummary extends Section {

    ComplaintSummary(ComplaintFigures figures, List<ListEntry> types, List<ListEntry> levels) {
        addClassName("card");
        Div tiles = new Div(
                tile("complaint.open", Known.count((long) figures.open(), getLocale()), false),
                tile("complaint.overdue", Known.count((long) figures.overdue(), getLocale()), figures.overdue() > 0),
                tile("complaint.closed", Known.count((long) figures.closed(), getLocale()), false),
                tile(
                        "complaint.median",
                        figures.medianDays() == null ? "–" : FigureFormat.number(figures.medianDays(), getLocale()),
                        false),
                tile("complaint.reversed", Known.percent(figures.reversedShare(), getLocale()), false));
        tiles.addClassName("tiles");
        add(new H2(getTranslation("complaint.summary")), tiles);
        if (figures.all() == 0) {
            add(new Paragraph(getTranslation("complaint.none")));
        } else {
            add(
                    new H3(getTranslation("complaint.byType")),
                    table("complaint.byType", figures.byType(), types),
                    new H3(getTranslation("complaint.byLevel")),
                    table("complaint.byLevel", figures.byLevel(), levels));
        }
    }

    private FactTable table(String key, Map<String, Long> counts, List<ListEntry> list) {
        FactTable table = new FactTable(
                getTranslation(key),
                Column.text(getTranslation(key)),
                Column.number(getTranslation("complaint.number")));
        list.stream()
                .filter(entry -> counts.containsKey(entry.code()))
                .forEach(entry -> table.row(
                        new Span(entry.name().in(getLocale())), Known.span(counts.get(entry.code()), getLocale())));
        return table;
    }

    private Div tile(String key, String number, boolean warn) {
        Span label = new Span(getTranslation(key));
        label.addClassName("tile-label");
        Span value = new Span(number);
        value.addClassName("tile-value");
        Div tile = new Div(label, value);
        tile.addClassName("tile");
        tile.setClassName("warn", warn);
        return tile;
    }
}
