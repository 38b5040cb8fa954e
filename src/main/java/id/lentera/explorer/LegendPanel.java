package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
import id.lentera.mapview.Circles;

/** Classes with colours and counts, or sizes of circles, and an entry of its own for every reason why an area has neither. */
class LegendPanel extends Section {

    private final transient ExplorerActions actions;
    private final Histogram histogram = new Histogram();

    LegendPanel(ExplorerActions actions) {
        this.actions = actions;
        addClassNames("panel", "legend");
    }

    void show(ExplorerScreen screen, double[] values) {
        removeAll();
        H2 heading = new H2(getTranslation("explorer.legend"));
        Span unit = new Span(FigureFormat.unit(screen.indicator().unit(), getLocale()));
        unit.addClassName("legend-unit");
        heading.add(unit);
        add(heading, new Paragraph(getTranslation(direction(screen))));
        UnorderedList entries = new UnorderedList();
        entries.addClassName("legend-entries");
        if (screen.circles() != null) {
            addCircles(entries, screen, screen.circles());
        } else {
            addClasses(entries, screen);
        }
        addAbsences(entries, screen.classification().absent());
        add(entries);
        if (screen.hasClasses()) {
            histogram.show(screen, values);
            add(histogram);
            addRule(screen);
        } else if (screen.circles() == null || screen.circles().largest() == 0) {
            add(note("explorer.legend.nothing"));
        }
        if (screen.circles() != null) {
            add(choice("explorer.fill", this::askToFill));
        } else if (screen.misleading()) {
            add(
                    note("explorer.filled.note"),
                    choice(
                            "explorer.circles",
                            () -> actions.draw(drawing(screen).withFilled(false))));
        }
    }

    private void addRule(ExplorerScreen screen) {
        Paragraph rule = new Paragraph(screen.classification().rule().in(getLocale()));
        rule.addClassName("legend-rule");
        add(rule);
        if (drawing(screen).yearOnly() && screen.years().size() > 1) {
            Span badge = new Span(getTranslation(
                    "explorer.edges.unlocked", String.valueOf(screen.state().year())));
            badge.addClassNames("badge", "unlocked");
            add(badge);
        }
    }

    private static String direction(ExplorerScreen screen) {
        return screen.circles() == null
                ? "explorer.legend.direction." + screen.indicator().direction()
                : "explorer.legend.circles";
    }

    /** Three sizes between which a reader can judge the others. */
    private void addCircles(UnorderedList entries, ExplorerScreen screen, Circles circles) {
        for (double value : CircleSizes.of(circles.largest())) {
            Div circle = new Div();
            circle.addClassNames("swatch-circle");
            String diameter = 2 * circles.radiusOf(value) + "px";
            circle.getStyle().set("width", diameter).set("height", diameter).set("background-color", circles.color());
            Div place = new Div(circle);
            place.addClassName("circle-place");
            place.getElement().setAttribute("aria-hidden", "true");
            Span words = new Span(FigureFormat.edge(value, screen.indicator().unit(), getLocale()));
            words.addClassName("legend-label");
            entries.add(new ListItem(place, words));
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

    private Button choice(String key, Runnable action) {
        Button button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void askToFill() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("explorer.fill"));
        dialog.setText(getTranslation("explorer.fill.ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("explorer.cancel"));
        dialog.setConfirmText(getTranslation("explorer.fill.confirm"));
        dialog.addConfirmListener(_ -> actions.draw(actions.drawing().withFilled(true)));
        dialog.open();
    }

    private static Drawing drawing(ExplorerScreen screen) {
        return screen.state().drawing();
    }
}
