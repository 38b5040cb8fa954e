package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.explorer.Drawing.Form;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.ValueArray;
import id.lentera.mapview.Picture.Line;
import id.lentera.overlays.Overlay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes with colours and counts, or sizes of circles, and an entry of its own for every reason why an area has neither. */
class LegendPanel extends Section {

    private final transient ExplorerActions actions;
    private final Histogram histogram;
    private final Div overlays = new Div();

    LegendPanel(ExplorerActions actions) {
        this.actions = actions;
        histogram = new Histogram(actions);
        addClassNames("panel", "legend");
    }

    void show(ExplorerScreen screen, ValueArray figures) {
        removeAll();
        H2 heading = new H2(getTranslation("explorer.legend"));
        if (screen.pair() == null) {
            Span unit = new Span(FigureFormat.unit(screen.unit(), getLocale()));
            unit.addClassName("legend-unit");
            heading.add(unit);
        }
        LegendLines lines = new LegendLines(screen, this::getTranslation, getLocale());
        List<String> remarks = lines.remarks();
        add(heading, new Paragraph(remarks.getFirst()));
        boolean fixed = screen.mode() == Comparison.Mode.CHANGE;
        if (screen.pair() != null) {
            add(new PairLegend(screen, actions));
        }
        add(entries(screen, lines.list(), figures, fixed));
        if (screen.pair() != null) {
            add(rule(screen));
        } else if (screen.hasClasses()) {
            histogram.show(screen, figures, fixed);
            add(histogram);
            addRule(screen, lines.unlockedYear());
        } else if (screen.circles() == null || screen.circles().largest() == 0) {
            add(note("explorer.legend.nothing"));
        }
        if (!screen.warnings().isEmpty()) {
            screen.warnings().forEach(warning -> add(note(warning)));
            boolean filled = screen.state().look().drawing().form() == Form.FILL;
            add(choice(
                    filled ? "explorer.circles" : "explorer.colours",
                    () -> actions.draw(actions.drawing().withForm(Form.FITTING))));
        } else if (screen.circles() != null) {
            add(choice("explorer.fill", () -> new FormDialog("explorer.fill", Form.FILL, actions).open()));
        }
        add(overlays);
    }

    /** Files of the reader, with the mark that nobody checked them. */
    void showOverlays(List<Overlay> files) {
        overlays.removeAll();
        overlays.setVisible(!files.isEmpty());
        UnorderedList entries = new UnorderedList();
        entries.addClassName("legend-entries");
        for (Overlay file : files) {
            Div mark = new Div();
            mark.addClassNames("swatch", "swatch-overlay");
            mark.getStyle().set("--overlay", LayerSources.color(file));
            mark.getElement().setAttribute("aria-hidden", "true");
            entries.add(new ListItem(mark, new Span(file.name())));
        }
        overlays.add(entries, note("explorer.overlay.note"));
    }

    private UnorderedList entries(ExplorerScreen screen, List<Line> lines, ValueArray figures, boolean fixed) {
        UnorderedList entries = new UnorderedList();
        entries.addClassName("legend-entries");
        ClassToggle toggle = screen.hasClasses() && !screen.unclassed() ? new ClassToggle(screen, figures) : null;
        int number = 0;
        for (Line line : lines) {
            if (line.kind().equals("class") && toggle != null) {
                entries.add(choosable(line, number++, toggle, fixed));
            } else if (screen.pair() == null || !line.kind().equals("class")) {
                entries.add(entry(line));
            }
        }
        return entries;
    }

    private void addRule(ExplorerScreen screen, @Nullable String unlockedYear) {
        add(rule(screen));
        if (unlockedYear != null) {
            Span badge = new Span(getTranslation("explorer.edges.unlocked", unlockedYear));
            badge.addClassNames("badge", "unlocked");
            add(badge);
        }
    }

    private Paragraph rule(ExplorerScreen screen) {
        Paragraph rule = new Paragraph(screen.classification().rule().in(getLocale()));
        rule.addClassName("legend-rule");
        return rule;
    }

    /** A class that can be made to stand out, alone or with others. */
    private ListItem choosable(Line line, int number, ClassToggle toggle, boolean fixed) {
        ListItem item = entry(line);
        item.getElement().setAttribute("data-class", String.valueOf(number + 1));
        int passing = toggle.passing(number);
        if (line.count() != null && passing < line.count()) {
            item.getChildren().filter(part -> part.hasClassName("legend-count")).forEach(part -> part.getElement()
                    .setText(getTranslation("filters.part", passing, line.count())));
        }
        if (fixed) {
            return item;
        }
        NativeButton button = new NativeButton();
        button.addClassName("legend-class");
        item.getChildren().toList().forEach(button::add);
        button.getElement().setAttribute("aria-pressed", String.valueOf(toggle.chosen(number)));
        button.setTitle(getTranslation("filters.legend", line.label()));
        button.addClickListener(_ -> actions.filter(toggle.toggled(number)));
        item.add(button);
        return item;
    }

    private ListItem entry(Line line) {
        Span label = new Span(line.label());
        label.addClassName("legend-label");
        ListItem item = new ListItem(mark(line), label);
        if (line.count() != null) {
            Span number = new Span(getTranslation("explorer.legend.areas", line.count()));
            number.addClassNames("legend-count", "number");
            item.add(number);
        }
        return item;
    }

    private static Div mark(Line line) {
        Div mark = new Div();
        mark.getElement().setAttribute("aria-hidden", "true");
        if (line.radius() == null) {
            mark.addClassNames("swatch", "swatch-" + line.kind());
            if (line.kind().equals("class")) {
                mark.getStyle().set("background-color", line.color());
            }
            return mark;
        }
        Div circle = new Div();
        circle.addClassName("swatch-circle");
        String diameter = 2 * line.radius() + "px";
        circle.getStyle().set("width", diameter).set("height", diameter).set("background-color", line.color());
        mark.addClassName("circle-place");
        mark.add(circle);
        return mark;
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
}
