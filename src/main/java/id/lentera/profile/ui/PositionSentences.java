package id.lentera.profile.ui;

import id.lentera.indicators.SeriesBreaks;
import id.lentera.profile.Comparison;
import id.lentera.profile.RankedAreas;
import id.lentera.profile.Series;
import id.lentera.profile.Series.Point;
import id.lentera.provenance.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where an area stands in the year of its newest figure: against parent and nation, and among its siblings. */
final class PositionSentences {

    private final Words words;
    private final Locale locale;
    private final Comparison comparison;
    private final Amounts amounts;

    PositionSentences(Words words, Locale locale, Comparison comparison) {
        this.words = words;
        this.locale = locale;
        this.comparison = comparison;
        this.amounts = new Amounts(words, locale, comparison.indicator().unit());
    }

    /** Starts with the own figure; without one there is no position. */
    List<String> list() {
        Series own = comparison.own();
        Optional<Point> newest = own.newest();
        if (newest.isEmpty()) {
            return List.of(words.say("profile.missing.none", own.area().name()));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "profile.position.own",
                own.area().name(),
                amounts.value(newest.get().value()),
                String.valueOf(newest.get().year())));
        comparison.references().forEach(reference -> sentences.add(against(newest.get(), reference)));
        RankedAreas siblings = comparison.siblings();
        if (siblings != null) {
            sentences.add(rank(siblings));
        }
        return sentences;
    }

    private String against(Point own, Series reference) {
        String name = reference.area().name();
        String year = String.valueOf(own.year());
        Optional<Point> same = reference.find(own.year());
        if (same.isEmpty()) {
            return words.say("profile.position.missing", name, year);
        }
        String value = amounts.value(same.get().value());
        if (!comparison.comparable()) {
            return words.say("profile.position.size", name, value, year);
        }
        BigDecimal gap = own.value().subtract(same.get().value());
        return SeriesBreaks.betweenAreas(own.observation(), same.get().observation())
                .map(note -> words.say("profile.position.unlike", name, value, year, Wording.in(note, locale)))
                .orElseGet(() -> words.say("profile.position.gap", name, value, year, amounts.change(gap)));
    }

    private String rank(RankedAreas siblings) {
        int rank = siblings.find(comparison.own().area().code())
                .map(RankedAreas.Row::rank)
                .orElse(0);
        return words.say(
                        "profile.position.rank",
                        rank,
                        siblings.ranked(),
                        words.say("areas.level." + comparison.own().area().level()),
                        comparison.parent() == null
                                ? ""
                                : comparison.parent().area().name(),
                        siblings.without())
                + " "
                + words.say("profile.rank." + comparison.indicator().direction());
    }
}
