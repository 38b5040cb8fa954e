package id.lentera.patterns.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.analysis.spatial.GlobalMoran;
import id.lentera.indicators.FigureFormat;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.Patterns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** The answer for all areas together in words, with how it was found and what was left out. */
class PatternWordsCard extends Section {

    private static final int NAMED = 12;

    PatternWordsCard() {
        addClassNames("card", "pattern-words");
    }

    void show(Patterns patterns) {
        removeAll();
        GlobalMoran global = patterns.global();
        PatternQuestion question = patterns.question();
        add(new H2(getTranslation("patterns.global")));
        if (patterns.demo() > 0) {
            Span badge = new Span(getTranslation("patterns.demo", patterns.demo()));
            badge.addClassNames("badge", "demo");
            add(badge);
        }
        Paragraph verdict = new Paragraph(getTranslation("patterns.global." + verdict(global)));
        verdict.addClassName("lead");
        add(verdict);
        add(new Paragraph(getTranslation(
                "patterns.global.numbers",
                number(global.statistic()),
                number(global.expected()),
                number(global.z()),
                number(global.p()),
                String.valueOf(global.permutations()))));
        add(new Paragraph(getTranslation(
                "patterns.set",
                patterns.items().size(),
                getTranslation("areas.level." + question.level()),
                patterns.withinName(),
                number(patterns.neighbours()),
                patterns.seaLinks())));
        addMissing(patterns);
        Paragraph rule = new Paragraph(getTranslation(
                question.corrected() ? "patterns.rule.fdr" : "patterns.rule.none",
                String.valueOf(question.permutations()),
                String.valueOf(question.seed())));
        rule.addClassName("muted");
        add(rule);
    }

    private void addMissing(Patterns patterns) {
        if (!patterns.notAssessed().isEmpty()) {
            String names = patterns.notAssessed().stream()
                    .limit(NAMED)
                    .map(Patterns.Missing::name)
                    .collect(Collectors.joining(", "));
            String more = patterns.notAssessed().size() > NAMED ? ", …" : "";
            add(new Paragraph(
                    getTranslation("patterns.missing", patterns.notAssessed().size(), names + more)));
        }
    }

    private static String verdict(GlobalMoran global) {
        if (global.p() > Patterns.ALPHA) {
            return "none";
        }
        return global.statistic() > global.expected() ? "clustered" : "scattered";
    }

    private String number(double value) {
        return Double.isFinite(value)
                ? FigureFormat.number(new BigDecimal(value).setScale(3, RoundingMode.HALF_UP), getLocale())
                : "–";
    }
}
