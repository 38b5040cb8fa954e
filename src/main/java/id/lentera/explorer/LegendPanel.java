package id.lentera.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.indicators.Classification;
import id.lentera.indicators.Classification.AbsentCounts;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator.Kind;

/** Class edges with colours and counts, and an entry of its own for every reason why an area has no class. */
class LegendPanel extends Section {

    LegendPanel() {
        addClassNames("panel", "legend");
    }

    void show(ExplorerScreen screen) {
        removeAll();
        String unit = screen.indicator().unit();
        H2 heading = new H2(getTranslation("explorer.legend"));
        Span unitWords = new Span(FigureFormat.unit(unit, getLocale()));
        unitWords.addClassName("legend-unit");
        heading.add(unitWords);
        add(
                heading,
                new Paragraph(getTranslation(
                        "explorer.legend.direction." + screen.indicator().direction())));
        UnorderedList entries = new UnorderedList();
        entries.addClassName("legend-entries");
        addClasses(entries, screen);
        addAbsences(entries, screen.classification().absent());
        add(entries);
        if (screen.hasClasses()) {
            Paragraph rule = new Paragraph(screen.classification().rule().in(getLocale()));
            rule.addClassName("legend-rule");
            add(rule);
        } else {
            add(note("explorer.legend.nothing"));
        }
        if (screen.indicator().kind() == Kind.COUNT || screen.indicator().kind() == Kind.MONEY) {
            add(note("explorer.legend.count"));
        }
    }

    private void addClasses(UnorderedList entries, ExplorerScreen screen) {
        Classification classes = screen.classification();
        for (int i = 0; i < screen.colors().size(); i++) {
            String range = getTranslation(
                    "explorer.legend.range",
                    FigureFormat.edge(classes.edges()[i], screen.indicator().unit(), getLocale()),
                    FigureFormat.edge(classes.edges()[i + 1], screen.indicator().unit(), getLocale()));
            Div swatch = swatch("class");
            swatch.getStyle().set("background-color", screen.colors().get(i));
            entries.add(entry(swatch, range, classes.counts()[i]));
        }
    }

    private void addAbsences(UnorderedList entries, AbsentCounts absent) {
        addAbsence(entries, "not-collected", absent.notCollected());
        addAbsence(entries, "suppressed", absent.suppressed());
        addAbsence(entries, "not-applicable", absent.notApplicable());
        addAbsence(entries, "demonstration", absent.demonstration());
        addAbsence(entries, "unregistered", absent.unregistered());
    }

    private void addAbsence(UnorderedList entries, String kind, int count) {
        if (count > 0) {
            entries.add(entry(swatch(kind), getTranslation("explorer.legend." + kind), count));
        }
    }

    private ListItem entry(Div swatch, String words, int count) {
        Span label = new Span(words);
        label.addClassName("legend-label");
        Span number = new Span(getTranslation("explorer.legend.areas", count));
        number.addClassNames("legend-count", "number");
        return new ListItem(swatch, label, number);
    }

    private static Div swatch(String kind) {
        Div swatch = new Div();
        swatch.addClassNames("swatch", "swatch-" + kind);
        swatch.getElement().setAttribute("aria-hidden", "true");
        return swatch;
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("note");
        return note;
    }
}
