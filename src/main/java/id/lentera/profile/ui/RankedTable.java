package id.lentera.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.lentera.analysis.Ranking;
import id.lentera.areas.AreaLinks;
import id.lentera.areaview.SourceLink;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import id.lentera.profile.RankedAreas;

/** Areas with their figures, the one in greatest need first. A plain table, so that paper shows all of its rows. */
class RankedTable extends Div {

    /** @param ranked whether a place is shown: among siblings it means something, among neighbours it doesn't */
    RankedTable(RankedAreas areas, Indicator indicator, boolean ranked) {
        addClassName("table-scroll");
        NativeTable table = new NativeTable();
        table.addClassName("ranked-table");
        NativeTableRow head = table.getHead().addRow();
        if (ranked) {
            head.add(heading("profile.table.rank"));
        }
        head.add(heading("profile.table.area"), heading("profile.table.value"), heading("profile.table.source"));
        areas.rows().forEach(row -> {
            NativeTableRow line = table.getBody().addRow();
            if (ranked) {
                line.add(number(row.rank() == Ranking.NOT_RANKED ? "–" : String.valueOf(row.rank())));
            }
            line.add(
                    new NativeTableCell(new Anchor(
                            AreaLinks.profile(row.area().code()), row.area().name())),
                    value(row, indicator),
                    new NativeTableCell(source(row.figure())));
        });
        add(table);
    }

    private NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableCell value(RankedAreas.Row row, Indicator indicator) {
        if (row.value() != null) {
            return number(FigureFormat.withUnit(row.value(), indicator.unit(), getLocale()));
        }
        Observation figure = row.figure();
        NativeTableCell cell = new NativeTableCell(
                figure == null || figure.absence() == null
                        ? getTranslation("profile.nothing")
                        : getTranslation("indicators.absence." + figure.absence()));
        cell.addClassNames("muted");
        return cell;
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    private Component source(@org.jspecify.annotations.Nullable Observation figure) {
        if (figure == null) {
            return new Span();
        }
        Div cell = new Div(SourceLink.brief(figure.source(), getLocale()));
        if (figure.status() != ObservationStatus.PUBLISHED) {
            Span status = new Span(getTranslation("indicators.status." + figure.status()));
            status.addClassName("badge");
            cell.add(new Span(" "), status);
        }
        return cell;
    }
}
