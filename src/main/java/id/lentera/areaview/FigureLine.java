package id.lentera.areaview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lentera.indicators.AreaFigure;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import id.lentera.provenance.Wording;

/** One figure of an area: name with its definition on demand, value, year, status, source, and other values of the same year. */
public class FigureLine extends Div {

    /** @param name how the page shows the indicator's name, for example as something to choose */
    public FigureLine(AreaFigure figure, Component name) {
        addClassName("figure-line");
        Indicator indicator = figure.indicator();
        name.addClassName("figure-name");
        name.getElement().setAttribute("title", definition(indicator));
        Span value = new Span(value(figure.newest(), indicator));
        value.addClassNames("figure-value", "number");
        value.setClassName("absent", figure.newest().value() == null);
        add(name, value, source(figure.newest()));
        figure.others().forEach(other -> add(other(other, indicator)));
    }

    private String definition(Indicator indicator) {
        String words = indicator.definition().in(getLocale());
        return indicator.caveat() == null
                ? words
                : words + "\n\n" + indicator.caveat().in(getLocale());
    }

    private String value(Observation o, Indicator indicator) {
        if (o.value() != null) {
            return FigureFormat.withUnit(o.value(), indicator.unit(), getLocale());
        }
        return o.absence() == null ? "–" : getTranslation("indicators.absence." + o.absence());
    }

    private Div source(Observation o) {
        Div line = new Div(new Span(o.year() + " · "), SourceLink.brief(o.source(), getLocale()));
        line.addClassName("figure-source");
        if (o.status() != ObservationStatus.PUBLISHED) {
            Span status = new Span(getTranslation("indicators.status." + o.status()));
            status.addClassNames("badge", o.status() == ObservationStatus.DEMO ? "demo" : "status");
            line.add(status);
        }
        if (o.note() != null && !o.note().isBlank()) {
            Div note = new Div(Wording.in(o.note(), getLocale()));
            note.addClassName("figure-note");
            line.add(note);
        }
        return line;
    }

    private Div other(Observation o, Indicator indicator) {
        Span value = new Span(value(o, indicator));
        value.addClassName("number");
        Div line = new Div(new Span(getTranslation("areaview.other") + " "), value, source(o));
        line.addClassName("figure-other");
        return line;
    }
}
