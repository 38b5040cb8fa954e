package id.lentera.priority.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.priority.Selection;
import id.lentera.priority.Selection.AxisReport;
import id.lentera.priority.Selection.Overlay;
import id.lentera.provenance.Citation;
import id.lentera.provenance.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a selection came about, in words: rules, what to beware of, and who published the figures and the official lists. */
class SelectionNotes extends Section {

    SelectionNotes() {
        addClassNames("card", "recipe");
    }

    void show(Selection selection, String address) {
        removeAll();
        add(new H2(getTranslation("selection.how")));
        add(new Paragraph(selection.ranksRule().in(getLocale())));
        add(new Paragraph(selection.stopRule().in(getLocale())));
        add(new Paragraph(getTranslation("selection.quadrants")));
        if (!selection.warnings().isEmpty()) {
            add(new H3(getTranslation("selection.warnings")));
            UnorderedList warnings = new UnorderedList();
            selection.warnings().forEach(w -> warnings.add(new ListItem(w.text().in(getLocale()))));
            add(warnings);
        }
        add(new H3(getTranslation("selection.sources")));
        UnorderedList sources = new UnorderedList();
        List.of(selection.rate(), selection.count()).forEach(axis -> sources.add(figures(axis)));
        selection.lists().forEach(list -> sources.add(list(list)));
        add(sources);
        Anchor json = new Anchor(address, getTranslation("selection.json"));
        json.setRouterIgnore(true);
        add(json);
    }

    private ListItem figures(AxisReport axis) {
        ListItem item = new ListItem(new Span(axis.indicator().name().in(getLocale()) + " " + axis.year() + ": "));
        axis.sources().forEach(source -> cite(item, source));
        return item;
    }

    private ListItem list(Overlay overlay) {
        ListItem item = new ListItem(new Span(overlay.list().name().in(getLocale()) + ": "));
        cite(item, overlay.list().source());
        return item;
    }

    private void cite(ListItem item, @Nullable Source source) {
        if (source == null) {
            return;
        }
        String words = Citation.brief(source, getLocale());
        if (source.url() == null) {
            item.add(new Span(words + " "));
            return;
        }
        Anchor link = new Anchor(source.url(), words, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        item.add(link, new Span(" "));
    }
}
