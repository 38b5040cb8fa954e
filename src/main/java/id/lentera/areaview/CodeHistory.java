package id.lentera.areaview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.areas.AreaChange;
import id.lentera.areas.AreaChanges;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLinks;
import java.util.ArrayList;
import java.util.List;

/** Former codes of an area and of those inside it: since when, by which regulation, and what that means for figures. */
public class CodeHistory extends Section {

    private static final int SHORT = 3;

    /** @param changes at least one; what has none needs no section */
    public CodeHistory(AreaCode area, AreaChanges changes) {
        addClassNames("card", "code-history");
        add(new H2(getTranslation("areaview.changes.title")));
        boolean own =
                changes.items().stream().allMatch(change -> change.nowCode().equals(area.value()));
        if (!own) {
            add(new Paragraph(summary(changes)));
        }
        UnorderedList list = new UnorderedList();
        changes.items().forEach(change -> list.add(new ListItem(line(change, !own))));
        add(changes.items().size() <= SHORT ? list : folded(changes, list));
        if (changes.items().stream().anyMatch(AreaChange::carries)) {
            Paragraph carried = new Paragraph(getTranslation("areaview.changes.carried"));
            carried.addClassName("muted");
            add(carried);
        }
    }

    private String summary(AreaChanges changes) {
        List<String> parts = new ArrayList<>();
        for (AreaChange.Relation relation : AreaChange.Relation.values()) {
            long count = changes.count(relation);
            if (count > 0) {
                parts.add(getTranslation("areaview.changes.count." + relation, count));
            }
        }
        String all = String.join(", ", parts);
        return changes.villagesBefore() == changes.villages()
                ? getTranslation("areaview.changes.summary", all)
                : getTranslation("areaview.changes.villages", changes.villagesBefore(), changes.villages(), all);
    }

    private Details folded(AreaChanges changes, UnorderedList list) {
        Details details = new Details(
                getTranslation("areaview.changes.list", changes.items().size()), list);
        details.setOpened(false);
        return details;
    }

    private Component line(AreaChange change, boolean named) {
        Div line = new Div();
        if (named) {
            line.add(new Anchor(AreaLinks.profile(new AreaCode(change.nowCode())), change.nowName()), new Span(": "));
        }
        String year = String.valueOf(change.since());
        String before = change.fromCode() == null
                ? ""
                : change.fromCode() + (change.fromName() == null ? "" : " " + change.fromName());
        String key = "areaview.changes." + change.relation() + (change.fromCode() == null ? ".unknown" : "");
        line.add(
                new Span(getTranslation(key, before, change.toCode(), year) + " " + change.regulation() + " · "),
                SourceLink.brief(change.source(), getLocale()));
        if (change.note() != null) {
            line.add(new Span(" " + change.note().in(getLocale())));
        }
        return line;
    }
}
