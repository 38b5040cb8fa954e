package id.lentera.areas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.lentera.areas.MatchReport.Row;
import java.util.List;
import java.util.Locale;

/** The sums per level as sentences that show how they add up. */
class MatchTotals extends Section {

    MatchTotals(List<Row> totals) {
        addClassName("finding-summary");
        for (Row total : totals) {
            Div tile = new Div(
                    bold(getTranslation("areas.level." + total.level().toUpperCase(Locale.ROOT))),
                    new Paragraph(getTranslation(
                            "areas.match.polygons",
                            total.polygons(),
                            total.byCode(),
                            total.byName(),
                            total.byNearName(),
                            total.unmatched(),
                            total.notAnArea())),
                    new Paragraph(getTranslation(
                            "areas.match.registered",
                            total.registered(),
                            total.withPolygon(),
                            total.withoutPolygon())));
            tile.addClassNames("card", "match-total");
            add(tile);
        }
    }

    private static Div bold(String words) {
        Div heading = new Div(words);
        heading.addClassName("total-heading");
        return heading;
    }
}
