package id.lentera.decisions.internal;

import id.lentera.decisions.Decision;
import id.lentera.decisions.DecisionDiff;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer;
import id.lentera.decisions.RunAnswer.Place;
import id.lentera.decisions.RunDocument;
import id.lentera.indicators.UsedFigure;
import id.lentera.platform.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two choices of areas in words. */
public final class Differences {

    private Differences() {}

    /** A choice and the run behind it. */
    private record Choice(Set<String> codes, FrozenRun run) {}

    public static DecisionDiff between(Decision before, Decision after) {
        return compare(new Choice(codes(before), before.run()), new Choice(codes(after), after.run()), false);
    }

    /** Against the first areas of today's list: picks that departed from the ranking stay picks. */
    public static DecisionDiff withToday(Decision decision, FrozenRun today) {
        Set<String> ranked = decision.run().chosen().stream()
                .map(RunAnswer.Item::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> now =
                today.chosen().stream().map(RunAnswer.Item::code).collect(Collectors.toCollection(LinkedHashSet::new));
        return compare(new Choice(ranked, decision.run()), new Choice(now, today), true);
    }

    private static Set<String> codes(Decision decision) {
        return decision.adoption().picks().stream()
                .map(p -> p.code())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static DecisionDiff compare(Choice before, Choice after, boolean sameRecipe) {
        Map<String, String> names = new HashMap<>(names(before.run()));
        names.putAll(names(after.run()));
        List<Place> entered = places(after.codes(), before.codes(), false, names);
        List<Place> left = places(before.codes(), after.codes(), false, names);
        List<Place> stayed = places(after.codes(), before.codes(), true, names);
        List<LocalizedText> details = new ArrayList<>();
        if (!sameRecipe) {
            details.addAll(DifferenceTexts.recipes(before.run(), after.run()));
        }
        details.add(DifferenceTexts.figures(
                changedFigures(before.run(), after.run()), movedRanks(before.run(), after.run())));
        return new DecisionDiff(
                entered,
                left,
                stayed,
                DifferenceTexts.summary(
                        List.of(entered.size(), left.size(), stayed.size()),
                        PeopleIn.of(before.codes(), after.codes(), before.run(), after.run())),
                List.copyOf(details));
    }

    private static List<Place> places(Set<String> of, Set<String> other, boolean inBoth, Map<String, String> names) {
        return of.stream()
                .filter(code -> other.contains(code) == inBoth)
                .map(code -> new Place(code, Objects.requireNonNullElse(names.get(code), code)))
                .toList();
    }

    private static Map<String, String> names(FrozenRun run) {
        return Stream.concat(
                        run.answer().items().stream().map(i -> Map.entry(i.code(), i.name())),
                        run.answer().notAssessed().stream().map(n -> Map.entry(n.code(), n.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Figures of the same indicator, year and area that differ, or that only one of the two has. */
    private static int changedFigures(FrozenRun before, FrozenRun after) {
        Map<String, BigDecimal> old = figures(before.document());
        Map<String, BigDecimal> now = figures(after.document());
        Set<String> columns = old.keySet().stream().map(Differences::column).collect(Collectors.toSet());
        columns.retainAll(now.keySet().stream().map(Differences::column).collect(Collectors.toSet()));
        return (int) Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(key -> columns.contains(column(key)))
                .filter(key -> !same(old.get(key), now.get(key)))
                .count();
    }

    private static String column(String key) {
        return key.substring(0, key.lastIndexOf('/'));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static Map<String, BigDecimal> figures(RunDocument document) {
        Map<String, BigDecimal> figures = new HashMap<>();
        for (RunDocument.Column column : document.figures()) {
            for (UsedFigure figure : column.values()) {
                figures.put(column.indicator() + "/" + column.year() + "/" + figure.code(), figure.value());
            }
        }
        return figures;
    }

    /** Areas that both lists rank, at another place. */
    private static int movedRanks(FrozenRun before, FrozenRun after) {
        Map<String, Integer> old =
                before.answer().items().stream().collect(Collectors.toMap(RunAnswer.Item::code, RunAnswer.Item::rank));
        return (int) after.answer().items().stream()
                .filter(item -> old.containsKey(item.code()) && old.get(item.code()) != item.rank())
                .count();
    }
}
