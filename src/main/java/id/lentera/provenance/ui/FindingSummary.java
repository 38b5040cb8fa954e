package id.lentera.provenance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lentera.provenance.FindingCount;
import id.lentera.provenance.Severity;
import java.util.List;

/** How many findings of each severity the active imports have. */
class FindingSummary extends Div {

    FindingSummary(List<FindingCount> counts) {
        addClassName("finding-summary");
        for (Severity severity : Severity.values()) {
            int sum = counts.stream()
                    .filter(c -> c.severity() == severity)
                    .mapToInt(FindingCount::count)
                    .sum();
            Span number = new Span(getTranslation("provenance.count", sum));
            number.addClassNames("summary-number", "number");
            Div tile = new Div(number, new Span(getTranslation("provenance.severity." + severity)));
            tile.addClassNames("card", "summary-tile", "severity-" + severity);
            add(tile);
        }
    }
}
