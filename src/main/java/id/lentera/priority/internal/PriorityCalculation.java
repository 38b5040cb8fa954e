package id.lentera.priority.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.Contribution;
import id.lentera.priority.Criterion;
import id.lentera.priority.NotAssessed;
import id.lentera.priority.Priorities;
import id.lentera.priority.PriorityItem;
import id.lentera.priority.PriorityModel;
import id.lentera.priority.Recipe;
import id.lentera.priority.RecipeReport;
import id.lentera.priority.RecipeReport.CriterionReport;
import id.lentera.priority.mcda.Centre;
import id.lentera.priority.mcda.Combination;
import id.lentera.priority.mcda.Measure;
import id.lentera.priority.mcda.PriorityEngine;
import id.lentera.priority.mcda.RankedCandidate;
import id.lentera.priority.mcda.Ranking;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies a recipe to the figures of an area and tells where every number comes from. */
@Component
public class PriorityCalculation {

    private final AreaQueries areas;
    private final SourceQueries sources;
    private final RecipeCheck check;
    private final FigureReader reader;

    PriorityCalculation(AreaQueries areas, SourceQueries sources, RecipeCheck check, FigureReader reader) {
        this.areas = areas;
        this.sources = sources;
        this.check = check;
        this.reader = reader;
    }

    /** Applies {@code recipe}, which is that of {@code model}, perhaps in another year, or the reader's own. */
    public Priorities compute(@Nullable PriorityModel model, Recipe recipe, AreaCode within, int top) {
        Area area = areas.get(within);
        List<Indicator> indicators = check.check(recipe, area);
        FigureTable table = FigureTable.of(
                recipe.criteria(),
                areas.getIndex(recipe.level(), within),
                recipe.criteria().stream()
                        .map(c -> reader.read(c, recipe.level(), within))
                        .toList());
        for (int c = 0; c < indicators.size(); c++) {
            check.requireFigures(recipe.criteria().get(c), recipe.level(), table.hasFigures(c));
        }
        Ranking ranking = engine(recipe, indicators).rank(table.candidates());
        Map<String, Source> sourcesById =
                sources.list().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        Application application = new Application(model, recipe, indicators, table, ranking, sourcesById);
        return application.priorities(area, top);
    }

    private static PriorityEngine engine(Recipe recipe, List<Indicator> indicators) {
        List<Measure> measures = IntStream.range(0, indicators.size())
                .mapToObj(c -> measure(recipe.criteria().get(c), indicators.get(c)))
                .toList();
        return new PriorityEngine(
                measures,
                Combination.valueOf(recipe.rule().name()),
                Centre.valueOf(recipe.reference().name()));
    }

    private static Measure measure(Criterion criterion, Indicator indicator) {
        Measure.Kind kind =
                switch (indicator.kind()) {
                    case RATE -> Measure.Kind.RATE;
                    case COUNT -> Measure.Kind.COUNT;
                    default -> Measure.Kind.OTHER;
                };
        boolean highestFirst = direction(criterion, indicator) == Direction.HIGHER_IS_WORSE;
        return new Measure(kind, highestFirst, criterion.weight());
    }

    private static Direction direction(Criterion criterion, Indicator indicator) {
        return Objects.requireNonNullElse(criterion.direction(), indicator.direction());
    }

    /** A recipe with everything that it was applied to. */
    private record Application(
            @Nullable PriorityModel model,
            Recipe recipe,
            List<Indicator> indicators,
            FigureTable table,
            Ranking ranking,
            Map<String, Source> sources) {

        Priorities priorities(Area within, int top) {
            Map<String, Indicator> byId =
                    indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity(), (a, _) -> a));
            List<NotAssessed> notAssessed = ranking.notAssessed().stream()
                    .map(code -> new NotAssessed(
                            code,
                            table.names().get(code),
                            RecipeTexts.notAssessed(table.missing(code), byId),
                            table.missing(code)))
                    .toList();
            return new Priorities(
                    report(within),
                    ranking.ranked().stream().limit(top).map(this::item).toList(),
                    notAssessed,
                    caveats());
        }

        private PriorityItem item(RankedCandidate ranked) {
            List<Contribution> contributions = IntStream.range(0, indicators.size())
                    .mapToObj(c -> contribution(ranked, c))
                    .toList();
            return new PriorityItem(
                    ranked.code(),
                    table.names().get(ranked.code()),
                    ranked.rank(),
                    ranked.score(),
                    rankBy(Indicator.Kind.RATE, ranked),
                    rankBy(Indicator.Kind.COUNT, ranked),
                    ranked.quadrant().isPresent() ? ranked.quadrant().getAsInt() : null,
                    contributions,
                    List.of(ranked.interval().from(), ranked.interval().to()));
        }

        private Contribution contribution(RankedCandidate ranked, int criterion) {
            PublishedFigure figure = table.figure(ranked.code(), criterion);
            return new Contribution(
                    indicators.get(criterion).id(),
                    recipe.criteria().get(criterion).year(),
                    Objects.requireNonNull(figure.value()),
                    ranked.measureRanks().get(criterion),
                    recipe.criteria().get(criterion).weight(),
                    ranked.points().get(criterion),
                    figure.status(),
                    sources.get(figure.sourceId()),
                    figure.note());
        }

        private @Nullable Integer rankBy(Indicator.Kind kind, RankedCandidate ranked) {
            return IntStream.range(0, indicators.size())
                    .filter(c -> indicators.get(c).kind() == kind)
                    .mapToObj(c -> ranked.measureRanks().get(c))
                    .findFirst()
                    .orElse(null);
        }

        private RecipeReport report(Area within) {
            return new RecipeReport(
                    model,
                    recipe,
                    IntStream.range(0, indicators.size())
                            .mapToObj(this::criterion)
                            .toList(),
                    within.code().value(),
                    within.name(),
                    ranking.ranked().size(),
                    table.names().size(),
                    RecipeTexts.rule(recipe, indicators),
                    RecipeTexts.interval(indicators.size()));
        }

        private CriterionReport criterion(int index) {
            Criterion criterion = recipe.criteria().get(index);
            Indicator indicator = indicators.get(index);
            return new CriterionReport(
                    indicator,
                    criterion.year(),
                    criterion.weight(),
                    direction(criterion, indicator),
                    ranking.centres().isEmpty() ? null : ranking.centres().get(index),
                    sources(index));
        }

        /** The sources of the figures that are ranked, in the order of their ids. */
        private List<Source> sources(int criterion) {
            return ranking.ranked().stream()
                    .map(r -> table.figure(r.code(), criterion).sourceId())
                    .distinct()
                    .sorted()
                    .map(sources::get)
                    .toList();
        }

        private List<LocalizedText> caveats() {
            List<LocalizedText> caveats = new ArrayList<>();
            if (model != null && recipe.equals(model.recipe())) {
                caveats.addAll(model.caveats());
            } else if (model != null) {
                caveats.add(RecipeTexts.otherYear(recipe.criteria().getFirst().year()));
            }
            if (!ranking.notAssessed().isEmpty()) {
                caveats.add(RecipeTexts.partly(
                        ranking.ranked().size(), table.names().size()));
            }
            for (int c = 0; c < indicators.size(); c++) {
                if (sources(c).size() > 1) {
                    caveats.add(RecipeTexts.severalSources(
                            indicators.get(c), sources(c).size()));
                }
            }
            if (recipe.criteria().stream().map(Criterion::year).distinct().count() > 1) {
                caveats.add(RecipeTexts.severalYears());
            }
            indicators.stream()
                    .map(Indicator::caveat)
                    .flatMap(c -> Optional.ofNullable(c).stream())
                    .distinct()
                    .forEach(caveats::add);
            return List.copyOf(caveats);
        }
    }
}
