package id.lentera.convergence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.convergence.AreaClass;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.Measures;
import id.lentera.convergence.Measures.Measure;
import id.lentera.indicators.FigureFormat;
import id.lentera.platform.LocalizedText;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** How many areas are of which class, and the four measures; a class opens its areas. */
class SummaryCards extends Section {

    private final transient Consumer<AreaClass> open;
    private final Div classes = new Div();
    private final Div measures = new Div();
    private final Paragraph note = new Paragraph();

    SummaryCards(Consumer<AreaClass> open) {
        this.open = open;
        addClassNames("card", "convergence-summary");
        classes.addClassName("class-tiles");
        measures.addClassName("measure-tiles");
        note.addClassName("measure-note");
        add(new H2(getTranslation("convergence.summary")), classes, measures, note);
    }

    void show(Convergence found) {
        classes.removeAll();
        int all = Math.max(1, found.matrix().areas());
        for (AreaClass kind : AreaClass.values()) {
            classes.add(tile(kind, found.count(kind), all));
        }
        Measures values = found.measures();
        measures.removeAll();
        measures.add(
                measure("k1", values.planning()),
                measure("k2", values.budget()),
                measure("k3", values.listing()),
                measure("k4", values.delivery()));
        LocalizedText bounds = values.delivery().low() == null
                ? null
                : values.delivery().reason() != null
                        ? values.delivery().reason()
                        : values.listing().reason();
        int silent = found.count(AreaClass.NO_DATA);
        String known = silent == 0 ? "" : getTranslation("convergence.measures.known", number(silent), number(all));
        note.setText((bounds == null ? "" : "K3, K4: " + bounds.in(getLocale()) + " ") + known);
        note.setVisible(!note.getText().isEmpty());
    }

    private String number(int count) {
        return FigureFormat.number(BigDecimal.valueOf(count), getLocale());
    }

    private Component tile(AreaClass kind, int count, int all) {
        Span swatch = new Span();
        swatch.addClassName("class-swatch");
        swatch.getStyle().set("background-color", kind.color());
        if (kind == AreaClass.NO_DATA) {
            swatch.addClassName("pattern-no-data");
        }
        Span number = new Span(number(count));
        number.addClassName("summary-number");
        Span share = new Span(
                FigureFormat.number(BigDecimal.valueOf(Math.round(1000.0 * count / all), 1), getLocale()) + "%");
        share.addClassName("muted");
        NativeButton button = new NativeButton();
        button.addClassName("class-tile");
        button.add(new Span(swatch, new Span(kind.label().in(getLocale()))), number, share);
        button.addClickListener(_ -> open.accept(kind));
        button.setEnabled(count > 0);
        return button;
    }

    private Component measure(String word, Measure measure) {
        Div tile = new Div(new H3(getTranslation("convergence." + word)));
        tile.addClassName("measure-tile");
        Span value = new Span(value(measure));
        value.addClassName("summary-number");
        Span what = new Span(getTranslation("convergence." + word + ".what"));
        what.addClassName("muted");
        tile.add(value, what);
        if (measure.reason() != null && measure.low() == null) {
            Span reason = new Span(measure.reason().in(getLocale()));
            reason.addClassName("measure-reason");
            tile.add(reason);
        }
        return tile;
    }

    private String value(Measure measure) {
        if (measure.low() == null || measure.high() == null) {
            return "–";
        }
        String high = FigureFormat.number(measure.high(), getLocale()) + "%";
        return measure.low().compareTo(measure.high()) == 0
                ? high
                : FigureFormat.number(measure.low(), getLocale()) + "–" + high;
    }
}
