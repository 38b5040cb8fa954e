package id.lentera.priority.internal;

import id.lentera.areas.AreaLevel;
import id.lentera.indicators.ImpliedPopulation;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.ObservationStatus;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.Selection.AxisReport;
import id.lentera.priority.Selection.FigureReport;
import id.lentera.priority.Selection.Warning;
import id.lentera.priority.SelectionQuestion;
import id.lentera.priority.selection.Chosen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a reader must know before using a selection. */
@Component
class SelectionWarnings {

    private static final int NEAR = 2;

    /** No kabupaten grows faster in two years; a wrong row differs by more. */
    private static final double GROWTH = 0.1;

    private static final double SAME_YEAR = 0.01;

    private final SelectionFigures figures;
    private final IndicatorQueries indicators;

    SelectionWarnings(SelectionFigures figures, IndicatorQueries indicators) {
        this.figures = figures;
        this.indicators = indicators;
    }

    /** Another pair, or the same of another year, that implies a population too. */
    private record Other(HeadcountPair pair, int year, Map<String, BigDecimal> rates, Map<String, BigDecimal> counts) {

        Optional<ImpliedPopulation> implied(String code) {
            BigDecimal rate = rates.get(code);
            BigDecimal count = counts.get(code);
            return rate == null || count == null ? Optional.empty() : pair.implied(rate, count);
        }
    }

    List<Warning> list(
            SelectionQuestion question, Map<String, String> names, AxisReport rate, AxisReport count, Chosen chosen) {
        List<Warning> warnings = new ArrayList<>();
        long demo = demo(rate) + demo(count);
        if (demo > 0) {
            warnings.add(whole("demo", SelectionTexts.demo(demo)));
        }
        for (AxisReport axis : List.of(rate, count)) {
            if (has(axis, ObservationStatus.ESTIMATED)) {
                warnings.add(whole("estimated", SelectionTexts.estimated(axis.indicator())));
            }
            if (has(axis, ObservationStatus.COMPUTED)) {
                warnings.add(whole("computed", SelectionTexts.computed(axis.indicator())));
            }
            if (axis.sources().size() > 1 && !has(axis, ObservationStatus.COMPUTED)) {
                warnings.add(whole(
                        "sources",
                        RecipeTexts.severalSources(
                                axis.indicator(), axis.sources().size())));
            }
        }
        if (rate.year() != count.year()) {
            warnings.add(whole("years", SelectionTexts.years(rate.year(), count.year())));
        }
        if (!chosen.levelOut().isEmpty()) {
            warnings.add(whole("level", SelectionTexts.level(chosen.levelOut().size())));
        }
        warnings.addAll(populations(question, names, rate, count));
        for (AxisReport axis : List.of(rate, count)) {
            LocalizedText caveat = axis.indicator().caveat();
            if (caveat != null && warnings.stream().noneMatch(w -> w.text().equals(caveat))) {
                warnings.add(whole("caveat", caveat));
            }
        }
        return List.copyOf(warnings);
    }

    /** A rate and its number imply a population; another such pair implies one too. Beyond 1 percent and all rounding they contradict. */
    private List<Warning> populations(
            SelectionQuestion question, Map<String, String> names, AxisReport rate, AxisReport count) {
        Optional<HeadcountPair> pair =
                HeadcountPair.find(rate.indicator().id(), count.indicator().id());
        if (pair.isEmpty() || rate.year() != count.year() || question.level() == AreaLevel.VILLAGE) {
            return List.of();
        }
        List<Other> others = others(question, pair.get(), rate.year());
        List<Warning> warnings = new ArrayList<>();
        names.keySet().stream().sorted().forEach(code -> {
            Optional<ImpliedPopulation> own = implied(
                    pair.get(), rate.figures().get(code), count.figures().get(code));
            own.flatMap(mine -> contradiction(code, names.get(code), rate.year(), mine, others))
                    .ifPresent(warnings::add);
        });
        return warnings;
    }

    private Optional<Warning> contradiction(
            String code, String name, int year, ImpliedPopulation mine, List<Other> others) {
        for (Other other : others) {
            Optional<ImpliedPopulation> theirs = other.implied(code);
            if (theirs.isPresent()) {
                return mine.contradicts(theirs.get(), other.year() == year ? SAME_YEAR : GROWTH)
                        ? Optional.of(new Warning(
                                "implied-population",
                                code,
                                SelectionTexts.impliedDiffer(
                                        name,
                                        year,
                                        SelectionTexts.of(
                                                indicators.get(other.pair().rate()), other.year()),
                                        mine.middle(),
                                        theirs.get().middle())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<ImpliedPopulation> implied(
            HeadcountPair pair, @Nullable FigureReport rate, @Nullable FigureReport count) {
        return rate == null || count == null || rate.value() == null || count.value() == null
                ? Optional.empty()
                : pair.implied(rate.value(), count.value());
    }

    private List<Other> others(SelectionQuestion question, HeadcountPair own, int year) {
        List<Other> others = new ArrayList<>();
        HeadcountPair.ALL.stream()
                .filter(p -> p.people() == own.people() && !p.equals(own))
                .forEach(p -> others.add(other(question, p, year)));
        figures.listYears(own.rate(), question.level(), question.within()).stream()
                .filter(y -> y != year && Math.abs(y - year) <= NEAR)
                .sorted(Comparator.comparingInt(y -> Math.abs(y - year)))
                .forEach(y -> others.add(other(question, own, y)));
        return others;
    }

    private Other other(SelectionQuestion question, HeadcountPair pair, int year) {
        return new Other(
                pair,
                year,
                figures.values(pair.rate(), question.level(), question.within(), year),
                figures.values(pair.count(), question.level(), question.within(), year));
    }

    private static long demo(AxisReport axis) {
        return axis.figures().values().stream().filter(FigureReport::demo).count();
    }

    private static boolean has(AxisReport axis, ObservationStatus status) {
        return axis.figures().values().stream().anyMatch(f -> f.value() != null && f.status() == status);
    }

    private static Warning whole(String kind, LocalizedText text) {
        return new Warning(kind, null, text);
    }
}
