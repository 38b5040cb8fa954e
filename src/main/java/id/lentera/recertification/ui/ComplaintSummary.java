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
import org.jspecify.annotations.Nullable;

/** Complaints as numbers: open, late, settled, median days, changed results; by type and level. */
class ComplaintSummary extends Section {

    ComplaintSummary(ComplaintFigures figures, List<ListEntry> types, List<ListEntry> levels) {
        addClassName("card");
        add(new H2(getTranslation("complaint.summary")));
        if (figures.all() != null && figures.all() == 0) {
            // Zeros would read as a good record where nobody keeps one yet.
            add(new Paragraph(getTranslation("complaint.none")));
            return;
        }
        Div tiles = new Div(
                tile("complaint.open", number(figures.open()), false),
                tile(
                        "complaint.overdue",
                        number(figures.overdue()),
                        figures.overdue() != null && figures.overdue() > 0),
                tile("complaint.closed", number(figures.closed()), false),
                tile(
                        "complaint.median",
                        figures.medianDays() == null ? "–" : FigureFormat.number(figures.medianDays(), getLocale()),
                        false),
                tile("complaint.reversed", Known.percent(figures.reversedShare(), getLocale()), false));
        tiles.addClassName("tiles");
        add(tiles);
        if (figures.all() == null) {
            add(new Paragraph(getTranslation("complaint.few", ComplaintFigures.SMALLEST)));
        } else {
            add(new Paragraph(getTranslation("complaint.withheld", ComplaintFigures.SMALLEST)));
            add(
                    new H3(getTranslation("complaint.byType")),
                    table("complaint.byType", figures.byType(), types),
                    new H3(getTranslation("complaint.byLevel")),
                    table("complaint.byLevel", figures.byLevel(), levels));
        }
    }

    private FactTable table(String key, Map<String, @Nullable Long> counts, List<ListEntry> list) {
        FactTable table = new FactTable(
                getTranslation(key),
                Column.text(getTranslation(key)),
                Column.number(getTranslation("complaint.number")));
        list.stream()
                .filter(entry -> counts.containsKey(entry.code()))
                .forEach(entry -> table.row(new Span(entry.name().in(getLocale())), span(counts.get(entry.code()))));
        return table;
    }

    private Span span(@Nullable Long count) {
        return new Span(count == null ? "–" : Known.count(count, getLocale()));
    }

    private String number(@Nullable Integer count) {
        return count == null ? "–" : Known.count(count.longValue(), getLocale());
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
