package id.lentera.profile.ui;

import id.lentera.indicators.Indicator;
import id.lentera.profile.Effectiveness;
import id.lentera.profile.Effectiveness.Halves;
import id.lentera.profile.Progress;
import id.lentera.profile.Relevance;
import id.lentera.profile.Series;
import id.lentera.provenance.Wording;
import java.util.List;
import java.util.Locale;

/** What can be said about a series, one sentence per view; where figures are missing, which ones. */
final class TrendSentences {

    private final Words words;
    private final Locale locale;
    private final Indicator indicator;
    private final Amounts amounts;

    TrendSentences(Words words, Locale locale, Indicator indicator) {
        this.words = words;
        this.locale = locale;
        this.indicator = indicator;
        this.amounts = new Amounts(words, locale, indicator.unit());
    }

    String progress(Series own) {
        return Progress.of(own)
                .map(p -> words.say(
                        "profile.progress.is",
                        amounts.value(p.newest().value()),
                        year(p.newest().year()),
                        amounts.change(p.sincePrevious()),
                        year(p.previous().year()),
                        amounts.change(p.sinceFirst()),
                        year(p.first().year()),
                        amounts.change(p.perYear())))
                .orElseGet(() -> tooFew(own, 2));
    }

    String relevance(Series own, Series reference) {
        return Relevance.of(own, reference)
                .map(r -> words.say(
                                "profile.relevance.is",
                                reference.area().name(),
                                year(r.firstYear()),
                                year(r.lastYear()),
                                r.together(),
                                r.steps())
                        + " "
                        + correlation(r))
                .orElseGet(() -> words.say(
                        "profile.relevance.missing",
                        reference.area().name(),
                        Relevance.commonYears(own, reference),
                        Relevance.FEWEST_YEARS));
    }

    String effectiveness(Series own) {
        return Effectiveness.of(own, indicator.direction())
                .map(this::effectiveness)
                .orElseGet(() -> tooFew(own, Effectiveness.FEWEST));
    }

    /** Where lines are broken, and the recorded reason. */
    List<String> breaks(List<Series> lines) {
        return lines.stream()
                .flatMap(line -> line.points().stream()
                        .flatMap(point -> point.breakBefore() == null
                                ? java.util.stream.Stream.empty()
                                : java.util.stream.Stream.of(words.say(
                                        "profile.break",
                                        line.area().name(),
                                        year(point.year()),
                                        Wording.in(point.breakBefore(), locale)))))
                .toList();
    }

    private String effectiveness(Effectiveness e) {
        StringBuilder sentence = new StringBuilder(words.say(
                "profile.effectiveness.line",
                year(e.firstYear()),
                year(e.lastYear()),
                amounts.change(e.line().slope())));
        if (!Double.isNaN(e.line().rSquared())) {
            sentence.append(words.say(
                    "profile.effectiveness.fit", amounts.coefficient(e.line().rSquared())));
        }
        if (e.improving() != null) {
            sentence.append(words.say("profile.effectiveness.improving", e.improving(), e.steps()));
        }
        Halves halves = e.halves();
        if (halves != null) {
            sentence.append(words.say(
                    "profile.effectiveness.halves",
                    year(halves.firstEnd()),
                    amounts.change(halves.before()),
                    year(halves.secondStart()),
                    amounts.change(halves.after()),
                    words.say("profile.pace." + halves.pace())));
        }
        return sentence.append('.').toString();
    }

    private String correlation(Relevance relevance) {
        return Double.isNaN(relevance.correlation())
                ? words.say("profile.relevance.flat")
                : words.say("profile.relevance.correlation", amounts.coefficient(relevance.correlation()));
    }

    private String tooFew(Series own, int needed) {
        int points = own.points().size();
        int comparable = own.run().size();
        if (points == 0) {
            return words.say("profile.missing.none", own.area().name());
        }
        String since = year(own.run().getFirst().year());
        return points == comparable
                ? words.say("profile.missing.few", comparable, since, needed)
                : words.say("profile.missing.broken", comparable, since, needed);
    }

    /** As a text: a year has no thousands separator. */
    private static String year(int year) {
        return String.valueOf(year);
    }
}
