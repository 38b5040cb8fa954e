package id.lentera.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areaview.FactTable;
import id.lentera.areaview.SourceLink;
import id.lentera.explorer.Recomputed.Line;
import id.lentera.explorer.Recomputed.Parts;
import id.lentera.explorer.Recomputed.Table;
import id.lentera.indicators.ComputedRatio;
import id.lentera.indicators.ComputedRatio.OwnCounts;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Observation;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ratio as published beside the same ratio from published counts: of the area itself and summed over its parts. */
class RecomputedSection extends Section {

    /** More areas than these are counted, not named. */
    private static final int NAMED = 5;

    RecomputedSection(String area, Table table) {
        addClassNames("card", "recomputed");
        String ratio = table.published().name().in(getLocale());
        add(
                new H2(getTranslation("explorer.recomputed.title", ratio)),
                new Paragraph(getTranslation("explorer.recomputed.intro")),
                years(ratio, table.years()));
        if (!table.parts().ratios().isEmpty()) {
            addParts(area, ratio, table.parts());
        }
        table.caveats().forEach(caveat -> {
            Paragraph note = new Paragraph(caveat.in(getLocale()));
            note.addClassName("note");
            add(note);
        });
        add(sources(table.sources()), new Anchor("listrik", getTranslation("explorer.recomputed.records")));
    }

    private FactTable years(String ratio, List<Line> lines) {
        FactTable years = new FactTable(
                getTranslation("explorer.recomputed.title", ratio),
                FactTable.Column.text(getTranslation("explorer.recomputed.year")),
                FactTable.Column.text(getTranslation("explorer.recomputed.published")),
                FactTable.Column.text(getTranslation("explorer.recomputed.own")),
                FactTable.Column.text(getTranslation("explorer.recomputed.sum")));
        lines.forEach(line -> years.row(
                FactTable.words(String.valueOf(line.year())),
                published(line.ratio()),
                own(line.ratio().own()),
                sum(line.ratio())));
        return years;
    }

    private void addParts(String area, String ratio, Parts parts) {
        String title = getTranslation("explorer.recomputed.parts", ratio, area, String.valueOf(parts.year()));
        FactTable table = new FactTable(
                title,
                FactTable.Column.text(getTranslation("explorer.name")),
                FactTable.Column.text(getTranslation("explorer.recomputed.published")),
                FactTable.Column.text(getTranslation("explorer.recomputed.own")));
        parts.ratios().forEach(part -> table.row(FactTable.words(part.areaName()), published(part), own(part.own())));
        add(
                new H3(title),
                new Paragraph(getTranslation(
                        "explorer.recomputed.parts-count", parts.ratios().size(), parts.all())),
                table);
    }

    private Component published(ComputedRatio ratio) {
        Observation published = ratio.published();
        if (published == null) {
            return FactTable.words(getTranslation("explorer.recomputed.unpublished"));
        }
        BigDecimal value = published.value();
        return value == null
                ? FactTable.words(getTranslation("indicators.absence." + published.absence()))
                : new Span(new Span(percent(value) + " "), SourceLink.brief(published.source(), getLocale()));
    }

    private Component own(@Nullable OwnCounts own) {
        return FactTable.words(
                own == null
                        ? getTranslation("explorer.recomputed.no-counts")
                        : computed(own.value(), own.numerator(), own.denominator()));
    }

    private Component sum(ComputedRatio ratio) {
        if (ratio.value() == null || ratio.numerator() == null || ratio.denominator() == null) {
            return FactTable.words(getTranslation("explorer.recomputed.no-counts"));
        }
        Div sum = new Div(FactTable.words(computed(ratio.value(), ratio.numerator(), ratio.denominator())));
        if (!ratio.complete()) {
            Span left = new Span(left(ratio));
            left.addClassName("cell-note");
            sum.add(left);
        }
        return sum;
    }

    /** Which parts the sum leaves out. */
    private String left(ComputedRatio ratio) {
        List<String> missing = ratio.missing();
        return missing.size() <= NAMED
                ? getTranslation(
                        "explorer.recomputed.without",
                        ratio.coveredChildren(),
                        ratio.totalChildren(),
                        String.join(", ", missing))
                : getTranslation("explorer.recomputed.covered", ratio.coveredChildren(), ratio.totalChildren());
    }

    private String computed(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        return getTranslation(
                "explorer.recomputed.value",
                percent(value),
                FigureFormat.number(numerator, getLocale()),
                FigureFormat.number(denominator, getLocale()));
    }

    private String percent(BigDecimal value) {
        return FigureFormat.withUnit(value, "percent", getLocale());
    }

    private Component sources(List<Source> sources) {
        Div line = new Div(new Span(getTranslation("explorer.recomputed.sources") + " "));
        line.addClassName("source-link");
        for (int i = 0; i < sources.size(); i++) {
            line.add(new Span(i == 0 ? "" : "; "), SourceLink.brief(sources.get(i), getLocale()));
        }
        return line;
    }
}
