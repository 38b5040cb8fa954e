package id.lentera.areas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.areas.AreaCode;
import id.lentera.areas.MatchReport.Row;
import id.lentera.areas.MatchReportQueries;
import java.util.List;

/** What is left over in one kabupaten: polygons without an area, areas without a polygon. */
class MatchDetails extends Section {

    private final transient MatchReportQueries reports;

    MatchDetails(MatchReportQueries reports) {
        this.reports = reports;
        addClassNames("card", "match-details");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    void show(Row row) {
        removeAll();
        setVisible(row.code() != null);
        if (row.code() == null) {
            return;
        }
        AreaCode regency = new AreaCode(row.code());
        List<String> polygons = reports.listUnmatched(regency).stream()
                .map(p -> getTranslation("areas.match.left.polygon", p.sourceName(), p.sourceParent(), p.sourceCode()))
                .toList();
        List<String> areas = reports.listWithoutPolygon(regency).stream()
                .map(a -> getTranslation("areas.match.left.area", a.name(), a.parent(), a.code()))
                .toList();
        Div columns = new Div(list("areas.match.left.polygons", polygons), list("areas.match.left.areas", areas));
        columns.addClassName("two-columns");
        add(new H2(row.name()), columns);
    }

    private Div list(String key, List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return new Div(new H3(getTranslation(key, lines.size())), list);
    }
}
