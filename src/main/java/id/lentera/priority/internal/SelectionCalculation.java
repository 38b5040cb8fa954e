package id.lentera.priority.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaIndex;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.indicators.Indicator.Kind;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.platform.ProblemException;
import id.lentera.priority.ReferenceKind;
import id.lentera.priority.Selection;
import id.lentera.priority.Selection.AxisReport;
import id.lentera.priority.Selection.FigureReport;
import id.lentera.priority.Selection.Reference;
import id.lentera.priority.SelectionQuestion;
import id.lentera.priority.SelectionQuestion.Axis;
import id.lentera.priority.selection.Chosen;
import id.lentera.priority.selection.Place;
import id.lentera.priority.selection.Rules;
import id.lentera.priority.selection.Selector;
import id.lentera.priority.selection.Stop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the figures of a selection, decides where its cuts lie, and applies the rules. */
@Component
public class SelectionCalculation {

    private final AreaQueries areas;
    private final IndicatorQueries indicators;
    private final SelectionFigures figures;
    private final References references;
    private final SelectionWarnings warnings;
    private final Overlays overlays;

    SelectionCalculation(
            AreaQueries areas,
            IndicatorQueries indicators,
            SelectionFigures figures,
            References references,
            SelectionWarnings warnings,
            Overlays overlays) {
        this.areas = areas;
        this.indicators = indicators;
        this.figures = figures;
        this.references = references;
        this.warnings = warnings;
        this.overlays = overlays;
    }

    public Selection compute(SelectionQuestion question) {
        Area within = areas.get(question.within());
        requireLevel(question, within);
        Indicator first = indicator(question.rate().indicator());
        Indicator second = indicator(question.count().indicator());
        boolean countable = second.kind() == Kind.COUNT && second.direction() != Direction.HIGHER_IS_BETTER;
        if (question.stop() instanceof Stop.Share && !countable) {
            throw bad(
                    "Aturan sampai persen tercakup memerlukan jumlah orang atau keluarga sebagai angka kedua, bukan %s."
                            .formatted(second.name().id()),
                    "Stopping at a share of the people needs a number of people or families as second figure, not %s."
                            .formatted(second.name().en()));
        }
        Map<String, String> names = names(areas.getIndex(question.level(), question.within()));
        AxisReport rate = axis(question, question.rate(), first, within, names);
        AxisReport count = axis(question, question.count(), second, within, names);
        Chosen chosen = Selector.choose(places(names, rate, count), rules(question, rate, count));
        return new Selection(
                question,
                within,
                rate,
                count,
                names,
                chosen,
                SelectionTexts.ranks(question, first, second),
                SelectionTexts.stop(question),
                countable,
                warnings.list(question, names, rate, count, chosen),
                overlays.list(question, names, chosen));
    }

    private Indicator indicator(String id) {
        Indicator indicator = indicators.get(id);
        if (indicator.kind() == Kind.CATEGORY) {
            throw bad(
                    "Indikator %s berupa kategori dan tidak dapat dibandingkan dengan acuan.".formatted(id),
                    "Indicator %s is a category and cannot be compared with a reference.".formatted(id));
        }
        return indicator;
    }

    private AxisReport axis(
            SelectionQuestion question, Axis axis, Indicator indicator, Area within, Map<String, String> names) {
        SelectionFigures.Figures read =
                figures.read(axis.indicator(), question.level(), question.within(), axis.year(), question.demo());
        Map<String, FigureReport> byCode = new HashMap<>(read.byCode());
        byCode.keySet().retainAll(names.keySet());
        Map<String, BigDecimal> known = new LinkedHashMap<>();
        byCode.forEach((code, figure) -> {
            if (figure.value() != null) {
                known.put(code, figure.value());
            }
        });
        if (known.isEmpty()) {
            throw noFigures(question, axis, indicator);
        }
        List<Reference> all = references.list(
                new References.Scope(indicator, axis.year(), question.level(), within), known, axis.cut());
        return new AxisReport(
                indicator,
                axis.year(),
                indicator.direction() != Direction.HIGHER_IS_BETTER,
                reference(axis, all),
                all,
                Map.copyOf(byCode),
                read.sources());
    }

    private static Reference reference(Axis axis, List<Reference> all) {
        ReferenceKind wanted = axis.reference();
        if (wanted == null) {
            return References.usual(all);
        }
        Reference reference = References.find(all, wanted).orElse(null);
        if (reference == null || reference.value() == null) {
            String id = reference == null
                    ? "tidak ada di atas Indonesia"
                    : reference.text().id();
            String en = reference == null
                    ? "nothing is above Indonesia"
                    : reference.text().en();
            throw bad(
                    "Acuan %s tidak dapat dipakai untuk %s: %s.".formatted(wanted.slug(), axis.indicator(), id),
                    "The reference %s cannot be used for %s: %s.".formatted(wanted.slug(), axis.indicator(), en));
        }
        return reference;
    }

    private static Rules rules(SelectionQuestion question, AxisReport rate, AxisReport count) {
        return new Rules(
                rate.highFirst(),
                count.highFirst(),
                cut(rate.reference().value()),
                cut(count.reference().value()),
                question.numberWeight(),
                question.worstOnly(),
                question.stop());
    }

    private static double cut(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value).doubleValue();
    }

    private static List<Place> places(Map<String, String> names, AxisReport rate, AxisReport count) {
        return names.keySet().stream()
                .sorted()
                .map(code -> new Place(code, value(rate, code), value(count, code)))
                .toList();
    }

    private static @Nullable Double value(AxisReport axis, String code) {
        FigureReport figure = axis.figures().get(code);
        return figure == null || figure.value() == null ? null : figure.value().doubleValue();
    }

    private static Map<String, String> names(AreaIndex index) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < index.codes().length; i++) {
            if (index.registered()[i]) {
                names.put(index.codes()[i], index.names()[i]);
            }
        }
        if (names.size() > SelectionQuestion.MOST_AREAS) {
            throw bad(
                    "%d wilayah terlalu banyak untuk sekali pilih; pilih wilayah yang lebih sempit (paling banyak %d)."
                            .formatted(names.size(), SelectionQuestion.MOST_AREAS),
                    "%d areas are too many to choose from at once; take a smaller area (at most %d)."
                            .formatted(names.size(), SelectionQuestion.MOST_AREAS));
        }
        return names;
    }

    private static void requireLevel(SelectionQuestion question, Area within) {
        if (question.level().number() <= within.level().number()) {
            throw bad(
                    "Wilayah tingkat %s tidak ada di dalam %s."
                            .formatted(question.level().slug(), within.name()),
                    "There are no areas of level %s within %s."
                            .formatted(question.level().slug(), within.name()));
        }
    }

    private ProblemException noFigures(SelectionQuestion question, Axis axis, Indicator indicator) {
        List<Integer> years = new ArrayList<>(figures.listYears(axis.indicator(), question.level(), question.within()));
        boolean onlyDemo = years.contains(axis.year());
        String known =
                years.isEmpty() ? "-" : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return onlyDemo
                ? ProblemException.notFound(
                        "only-demo",
                        "%s %d hanya punya nilai peragaan di sini; sertakan nilai peragaan untuk mencoba."
                                .formatted(indicator.name().id(), axis.year()),
                        "%s %d has demonstration values only here; include them to try the page."
                                .formatted(indicator.name().en(), axis.year()))
                : ProblemException.notFound(
                        "no-data-for-year",
                        "%s tidak punya angka tahun %s di sini. Tahun yang ada: %s."
                                .formatted(
                                        indicator.name().id(),
                                        axis.year() == SelectionWords.NO_YEAR ? "mana pun" : axis.year(),
                                        known),
                        "%s has no figures for %s here. Years with figures: %s."
                                .formatted(
                                        indicator.name().en(),
                                        axis.year() == SelectionWords.NO_YEAR ? "any year" : axis.year(),
                                        known));
    }

    private static ProblemException bad(String indonesian, String english) {
        return ProblemException.badRequest("bad-selection", indonesian, english);
    }
}
