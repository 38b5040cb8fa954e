package id.lentera.priority.internal;

import id.lentera.areas.Area;
import id.lentera.indicators.Absence;
import id.lentera.indicators.Indicator;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.Composite;
import id.lentera.priority.Contribution;
import id.lentera.priority.Criterion;
import id.lentera.priority.Normalisation;
import id.lentera.priority.NotAssessed;
import id.lentera.priority.Priorities;
import id.lentera.priority.PriorityItem;
import id.lentera.priority.PriorityModel;
import id.lentera.priority.Recipe;
import id.lentera.priority.RecipeReport;
import id.lentera.priority.RecipeReport.CriterionReport;
import id.lentera.priority.Stability;
import id.lentera.priority.mcda.RankedCandidate;
import id.lentera.priority.mcda.Ranking;
import id.lentera.priority.mcda.Robustness;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A recipe with everything that it was applied to, and what came out. */
record Application(
        @Nullable PriorityModel model,
        Engines engines,
        FigureTable table,
        Ranking ranking,
        @Nullable Robustness robustness,
        Map<String, Source> sources) {

    Priorities priorities(Area within, int top) {
        Map<String, Indicator> byId =
                indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity(), (a, _) -> a));
        List<NotAssessed> notAssessed = ranking.notAssessed().stream()
                .map(code -> new NotAssessed(
                        code,
                        table.names().get(code),
                        RecipeTexts.notAssessed(table.missing(code), byId),
                        table.missing(code)))
                .toList();
        Map<String, Stability> stability =
                robustness == null ? Map.of() : new Firmnesses(robustness, recipe(), table).byCode();
        return new Priorities(
                report(within),
                ranking.ranked().stream()
                        .limit(top)
                        .map(r -> item(r, stability.get(r.code())))
                        .toList(),
                notAssessed,
                robustness == null ? List.of() : new Firmnesses(robustness, recipe(), table).without(),
                new Caveats(this).list());
    }

    Recipe recipe() {
        return engines.recipe();
    }

    List<Indicator> indicators() {
        return engines.indicators();
    }

    /** The sources of the figures that are ranked, in the order of their ids. */
    List<Source> sources(int criterion) {
        return ranking.ranked().stream()
                .map(r -> table.find(r.code(), criterion))
                .flatMap(Optional::stream)
                .map(PublishedFigure::sourceId)
                .distinct()
                .sorted()
                .map(sources::get)
                .toList();
    }

    private PriorityItem item(RankedCandidate ranked, @Nullable Stability stability) {
        boolean simulated = recipe().composite() != null && stability != null;
        return new PriorityItem(
                ranked.code(),
                table.names().get(ranked.code()),
                ranked.rank(),
                plain(ranked.score()),
                rankBy(Indicator.Kind.RATE, ranked),
                rankBy(Indicator.Kind.COUNT, ranked),
                ranked.quadrant().isPresent() ? ranked.quadrant().getAsInt() : null,
                IntStream.range(0, indicators().size())
                        .mapToObj(c -> contribution(ranked, c))
                        .toList(),
                simulated
                        ? List.of(stability.from(), stability.to())
                        : List.of(ranked.interval().from(), ranked.interval().to()),
                ranked.pareto().orElse(null),
                ranked.coverage(),
                stability);
    }

    private Contribution contribution(RankedCandidate ranked, int index) {
        Criterion criterion = recipe().criteria().get(index);
        BigDecimal points = plain(ranked.points().get(index));
        return table.find(ranked.code(), index)
                .map(figure -> new Contribution(
                        criterion.indicator(),
                        criterion.year(),
                        figure.value(),
                        null,
                        ranked.measureRanks().get(index),
                        criterion.weight(),
                        points,
                        figure.status(),
                        sources.get(figure.sourceId()),
                        figure.note()))
                .orElseGet(() -> absent(criterion, table.absence(ranked.code(), index), points));
    }

    private static Contribution absent(Criterion criterion, Absence absence, BigDecimal points) {
        return new Contribution(
                criterion.indicator(),
                criterion.year(),
                null,
                absence,
                null,
                criterion.weight(),
                points,
                null,
                null,
                null);
    }

    /** A composite score is computed to nine decimals; the zeros at its end say nothing. */
    private BigDecimal plain(BigDecimal number) {
        if (recipe().composite() == null) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private @Nullable Integer rankBy(Indicator.Kind kind, RankedCandidate ranked) {
        return IntStream.range(0, indicators().size())
                .filter(c -> indicators().get(c).kind() == kind)
                .mapToObj(c -> ranked.measureRanks().get(c))
                .findFirst()
                .filter(rank -> rank > 0)
                .orElse(null);
    }

    private RecipeReport report(Area within) {
        Recipe recipe = recipe();
        Composite composite = recipe.composite();
        boolean simulated = composite != null && robustness != null;
        LocalizedText tried =
                recipe.robustness() == null ? null : CompositeTexts.robustness(recipe.robustness(), recipe);
        return new RecipeReport(
                model,
                recipe,
                IntStream.range(0, indicators().size())
                        .mapToObj(this::criterion)
                        .toList(),
                within.code().value(),
                within.name(),
                ranking.ranked().size(),
                table.names().size(),
                composite == null ? RecipeTexts.rule(recipe, indicators()) : CompositeTexts.rule(recipe, indicators()),
                simulated
                        ? CompositeTexts.simulatedInterval()
                        : RecipeTexts.interval(composite == null ? indicators().size() : Recipe.MAX_CRITERIA),
                tried);
    }

    private CriterionReport criterion(int index) {
        Criterion criterion = recipe().criteria().get(index);
        Composite composite = recipe().composite();
        Normalisation normalisation = composite == null ? null : composite.normalisation();
        return new CriterionReport(
                indicators().get(index),
                criterion.year(),
                criterion.weight(),
                engines.direction(index),
                ranking.centres().get(index).orElse(null),
                normalisation == Normalisation.MIN_MAX ? bounds(index) : null,
                normalisation == Normalisation.THRESHOLDS
                        ? Engines.cuts(criterion, indicators().get(index))
                        : List.of(),
                sources(index));
    }

    private RecipeReport.@Nullable Bounds bounds(int index) {
        List<BigDecimal> known = ranking.ranked().stream()
                .map(r -> table.find(r.code(), index))
                .flatMap(Optional::stream)
                .map(PublishedFigure::value)
                .flatMap(v -> Optional.ofNullable(v).stream())
                .sorted()
                .toList();
        List<BigDecimal> stated = recipe().criteria().get(index).scaling().bounds();
        if (stated != null) {
            long outside = known.stream()
                    .filter(v -> v.compareTo(stated.getFirst()) < 0 || v.compareTo(stated.getLast()) > 0)
                    .count();
            return new RecipeReport.Bounds(stated.getFirst(), stated.getLast(), true, (int) outside);
        }
        return known.isEmpty() ? null : new RecipeReport.Bounds(known.getFirst(), known.getLast(), false, 0);
    }
}
