package id.lentera.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.charts.LenteraChart;
import id.lentera.charts.TrendChart;
import id.lentera.charts.TrendLine;
import id.lentera.charts.TrendPoint;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import id.lentera.profile.Comparison;
import id.lentera.profile.Series;
import id.lentera.provenance.Citation;
import id.lentera.provenance.Wording;
import java.util.List;

/** The area over time with its parent and the nation, and why a line is broken. */
class TrendFigure extends Div {

    TrendFigure(Comparison comparison, TrendSentences sentences) {
        addClassName("trend-figure");
        List<Series> lines = comparison.lines();
        if (lines.stream().allMatch(line -> line.points().isEmpty())) {
            return;
        }
        Indicator indicator = comparison.indicator();
        LenteraChart chart = new LenteraChart();
        chart.show(new TrendChart(
                indicator.name().in(getLocale()),
                FigureFormat.unit(indicator.unit(), getLocale()),
                lines.stream().map(line -> line(line, indicator)).toList()));
        add(chart);
        if (!comparison.comparable() && !comparison.references().isEmpty()) {
            Paragraph alone = new Paragraph(getTranslation("profile.chart.alone"));
            alone.addClassName("muted");
            add(alone);
        }
        List<String> breaks = sentences.breaks(lines);
        if (!breaks.isEmpty()) {
            UnorderedList reasons = new UnorderedList();
            reasons.addClassName("series-breaks");
            breaks.forEach(reason -> reasons.add(new ListItem(reason)));
            add(reasons);
        }
    }

    private TrendLine line(Series series, Indicator indicator) {
        return new TrendLine(
                series.area().name(),
                series.points().stream()
                        .map(point -> new TrendPoint(
                                point.year(),
                                point.value().doubleValue(),
                                FigureFormat.withUnit(point.value(), indicator.unit(), getLocale()),
                                source(point.observation()),
                                point.breakBefore() == null))
                        .toList());
    }

    private String source(Observation figure) {
        StringBuilder words = new StringBuilder(Citation.brief(figure.source(), getLocale()));
        if (figure.status() != ObservationStatus.PUBLISHED) {
            words.append(" · ").append(getTranslation("indicators.status." + figure.status()));
        }
        if (figure.note() != null && !figure.note().isBlank()) {
            words.append(" · ").append(Wording.in(figure.note(), getLocale()));
        }
        return words.toString();
    }
}
