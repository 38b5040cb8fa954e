package id.lentera.patterns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.analysis.inequality.Theil;
import id.lentera.charts.CurveChart;
import id.lentera.charts.LenteraCurve;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.patterns.Inequality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Curve, indices in words, parts within and between groups, and published poverty measures together. */
class InequalityCard extends Div {

    private final transient IndicatorQueries indicators;

    InequalityCard(IndicatorQueries indicators) {
        this.indicators = indicators;
        addClassName("inequality");
    }

    void show(Inequality found) {
        removeAll();
        add(curve(found), words(found), parts(found), fgt(found));
    }

    private Section curve(Inequality found) {
        String name = found.indicator().name().in(getLocale());
        String title = getTranslation(
                "inequality.curve", name, String.valueOf(found.question().year()), found.withinName());
        LenteraCurve chart = new LenteraCurve();
        List<CurveChart.Line> lines = new ArrayList<>();
        lines.add(new CurveChart.Line(
                getTranslation("inequality.lorenz"),
                found.lorenz().people(),
                found.lorenz().amounts()));
        if (found.concentration() != null && found.by() != null) {
            lines.add(new CurveChart.Line(
                    getTranslation("inequality.concentration", found.by().name().in(getLocale())),
                    found.concentration().people(),
                    found.concentration().amounts()));
        }
        chart.show(new CurveChart(
                title, getTranslation("inequality.x"), name, getTranslation("inequality.equality"), lines));
        chart.addClassName("inequality-curve");
        Section card = card(title);
        if (found.demo() > 0) {
            Span badge = new Span(getTranslation("patterns.demo", found.demo()));
            badge.addClassNames("badge", "demo");
            card.add(badge);
        }
        card.add(chart);
        return card;
    }

    private Section words(Inequality found) {
        Section card = card(getTranslation("inequality.words"));
        card.add(new Paragraph(getTranslation(
                "inequality.gini",
                number(found.lorenz().index(), 3),
                percent(found.lorenz().amountOf(0.5)),
                percent(1 - found.lorenz().amountOf(0.9)))));
        if (found.concentration() != null && found.by() != null) {
            double index = found.concentration().index();
            card.add(new Paragraph(getTranslation(
                    index < 0 ? "inequality.toLow" : "inequality.toHigh",
                    number(index, 3),
                    found.by().name().in(getLocale()))));
        }
        card.add(new Paragraph(getTranslation(
                "inequality.weighted",
                found.assessed(),
                found.total(),
                found.people().words().in(getLocale()))));
        Paragraph meaning = new Paragraph(getTranslation("inequality.meaning"));
        meaning.addClassName("muted");
        card.add(meaning);
        return card;
    }

    private Section parts(Inequality found) {
        Section card = card(getTranslation("inequality.parts"));
        if (found.groups().isEmpty()) {
            card.add(new Paragraph(getTranslation(
                    "inequality.theil",
                    index(found.theilT().total()),
                    index(found.theilL().total()))));
            card.add(new Paragraph(getTranslation("inequality.parts.none")));
            return card;
        }
        card.add(part("T", found.theilT()), part("L", found.theilL()));
        UnorderedList groups = new UnorderedList();
        found.groups()
                .forEach(g -> groups.add(new ListItem(getTranslation(
                        "inequality.group", g.name(), g.areas(), percent(g.peopleShare()), percent(g.amountShare())))));
        card.add(new H3(getTranslation("inequality.groups")), groups);
        return card;
    }

    private Paragraph part(String kind, Theil theil) {
        double share = theil.total() == 0 ? 0 : theil.between() / theil.total();
        return new Paragraph(
                Double.isFinite(theil.total())
                        ? getTranslation(
                                "inequality.theil.parts",
                                kind,
                                index(theil.total()),
                                index(theil.between()),
                                percent(share),
                                index(theil.within()))
                        : getTranslation("inequality.theil.undefined", kind));
    }

    private Section fgt(Inequality found) {
        Section card = card(getTranslation("inequality.fgt"));
        if (found.fgt().isEmpty()) {
            card.add(new Paragraph(getTranslation("inequality.fgt.none")));
            return card;
        }
        card.add(new Paragraph(getTranslation("inequality.fgt.rule")));
        UnorderedList list = new UnorderedList();
        found.fgt()
                .forEach(m -> list.add(new ListItem(getTranslation(
                        "inequality.fgt.line",
                        indicators.get(m.indicator()).name().in(getLocale()),
                        number(m.value(), 2),
                        m.areas(),
                        m.largest(),
                        percent(m.largestShare())))));
        card.add(list);
        return card;
    }

    private static Section card(String title) {
        Section card = new Section(new H2(title));
        card.addClassName("card");
        return card;
    }

    private String index(double value) {
        return Double.isFinite(value) ? number(value, 4) : "–";
    }

    private String percent(double share) {
        return number(100 * share, 1) + "%";
    }

    private String number(double value, int decimals) {
        if (decimals > 3) {
            String plain = new BigDecimal(value)
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .toPlainString();
            return "en".equals(getLocale().getLanguage()) ? plain : plain.replace('.', ',');
        }
        return FigureFormat.number(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP), getLocale());
    }
}
