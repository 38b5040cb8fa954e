package id.lentera.priority.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.ReferenceKind;
import id.lentera.priority.Selection.Reference;
import id.lentera.priority.mcda.Centre;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All cuts that an axis may have, also those it can't and why. */
@Component
class References {

    private static final int NEAR = 5;

    private final SelectionFigures figures;
    private final IndicatorQueries indicators;

    References(SelectionFigures figures, IndicatorQueries indicators) {
        this.figures = figures;
        this.indicators = indicators;
    }

    /** What the figures of an axis are about. */
    record Scope(Indicator indicator, int year, AreaLevel level, Area within) {

        boolean sums() {
            return indicator.kind() == Indicator.Kind.COUNT || indicator.kind() == Indicator.Kind.MONEY;
        }
    }

    /** Numbers to weigh areas by, and what they are. */
    private record Weights(Map<String, BigDecimal> byCode, LocalizedText what) {}

    /**
     * @param known the figures that are compared, by code
     * @param own   a number of the reader's own; null for none
     */
    List<Reference> list(Scope scope, Map<String, BigDecimal> known, @Nullable BigDecimal own) {
        List<Reference> references = new ArrayList<>();
        if (!scope.within().code().equals(AreaCode.INDONESIA)) {
            references.add(published(
                    scope,
                    ReferenceKind.PARENT,
                    scope.within().code(),
                    scope.within().name()));
        }
        references.add(published(scope, ReferenceKind.NATION, AreaCode.INDONESIA, "Indonesia"));
        references.add(weighted(scope, known));
        references.add(middle(ReferenceKind.MEAN, Centre.MEAN, known));
        references.add(middle(ReferenceKind.MEDIAN, Centre.MEDIAN, known));
        references.add(new Reference(ReferenceKind.MANUAL, own, SelectionTexts.manual()));
        return List.copyOf(references);
    }

    /** The published figure of the area above, else the weighted mean, else the mean; numbers are compared with their mean. */
    static Reference usual(List<Reference> references) {
        List<ReferenceKind> order =
                List.of(ReferenceKind.PARENT, ReferenceKind.NATION, ReferenceKind.WEIGHTED, ReferenceKind.MEAN);
        boolean above = references.getFirst().kind() == ReferenceKind.PARENT;
        return order.stream()
                .filter(kind -> kind != ReferenceKind.NATION || !above)
                .map(kind -> find(references, kind))
                .flatMap(Optional::stream)
                .filter(r -> r.value() != null)
                .findFirst()
                .orElseThrow();
    }

    static Optional<Reference> find(List<Reference> references, ReferenceKind kind) {
        return references.stream().filter(r -> r.kind() == kind).findFirst();
    }

    private Reference published(Scope scope, ReferenceKind kind, AreaCode code, String name) {
        if (scope.sums()) {
            return new Reference(kind, null, SelectionTexts.sumOfAll(name));
        }
        return figures.find(scope.indicator().id(), code, scope.year())
                .map(value -> new Reference(kind, value, SelectionTexts.published(name, scope.year())))
                .or(() -> figures.findComputed(scope.indicator().id(), code, scope.year())
                        .map(value -> new Reference(kind, value, SelectionTexts.computed(name, scope.year()))))
                .orElseGet(() -> new Reference(kind, null, SelectionTexts.notPublished(name, scope.year())));
    }

    private static Reference middle(ReferenceKind kind, Centre centre, Map<String, BigDecimal> known) {
        return new Reference(
                kind,
                known.isEmpty() ? null : centre.of(List.copyOf(known.values())),
                SelectionTexts.middle(kind, known.size()));
    }

    private Reference weighted(Scope scope, Map<String, BigDecimal> known) {
        if (scope.sums()) {
            return new Reference(ReferenceKind.WEIGHTED, null, SelectionTexts.noWeightsForSums());
        }
        return weights(scope).stream()
                .filter(w -> !known.isEmpty() && w.byCode().keySet().containsAll(known.keySet()))
                .findFirst()
                .map(w -> new Reference(
                        ReferenceKind.WEIGHTED,
                        mean(known, w.byCode()),
                        SelectionTexts.weighted(known.size(), w.what())))
                .orElseGet(() -> new Reference(ReferenceKind.WEIGHTED, null, SelectionTexts.noWeights()));
    }

    private static BigDecimal mean(Map<String, BigDecimal> known, Map<String, BigDecimal> weights) {
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> figure : known.entrySet()) {
            BigDecimal weight = weights.get(figure.getKey());
            above = above.add(figure.getValue().multiply(weight));
            below = below.add(weight);
        }
        return above.divide(below, MathContext.DECIMAL64);
    }

    /** The first that has a number for every area is taken. */
    private List<Weights> weights(Scope scope) {
        List<Weights> all = new ArrayList<>();
        HeadcountPair.ofRate(scope.indicator().id())
                .map(pair -> new Weights(implied(scope, pair), SelectionTexts.implied(pair.people())))
                .ifPresent(all::add);
        boolean households = scope.indicator().theme().equals("listrik");
        List<String> numbers = households ? List.of("households", "population") : List.of("population", "households");
        numbers.forEach(indicator -> nearestYear(scope, indicator)
                .map(year -> new Weights(
                        figures.values(indicator, scope.level(), scope.within().code(), year),
                        SelectionTexts.of(indicators.get(indicator), year)))
                .ifPresent(all::add));
        return all;
    }

    private Optional<Integer> nearestYear(Scope scope, String indicator) {
        return indicators.find(indicator).isEmpty()
                ? Optional.empty()
                : indicators.listYears(indicator, scope.level(), scope.within().code()).stream()
                        .filter(year -> Math.abs(year - scope.year()) <= NEAR)
                        .min(Comparator.comparingInt(year -> Math.abs(year - scope.year())));
    }

    private Map<String, BigDecimal> implied(Scope scope, HeadcountPair pair) {
        Map<String, BigDecimal> rates =
                figures.values(pair.rate(), scope.level(), scope.within().code(), scope.year());
        Map<String, BigDecimal> implied = new HashMap<>();
        figures.values(pair.count(), scope.level(), scope.within().code(), scope.year())
                .forEach((code, number) -> {
                    BigDecimal rate = rates.get(code);
                    if (rate != null && rate.signum() > 0) {
                        implied.put(code, number.divide(rate, MathContext.DECIMAL64));
                    }
                });
        return implied;
    }
}
