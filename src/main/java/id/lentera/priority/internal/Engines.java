package id.lentera.priority.internal;

import id.lentera.indicators.Indicator;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.indicators.Thresholds;
import id.lentera.priority.Composite;
import id.lentera.priority.Criterion;
import id.lentera.priority.MissingData;
import id.lentera.priority.Normalisation;
import id.lentera.priority.Recipe;
import id.lentera.priority.RobustnessTest;
import id.lentera.priority.Scaling;
import id.lentera.priority.mcda.Aggregation;
import id.lentera.priority.mcda.Blend;
import id.lentera.priority.mcda.Centre;
import id.lentera.priority.mcda.Combination;
import id.lentera.priority.mcda.FigureError;
import id.lentera.priority.mcda.Measure;
import id.lentera.priority.mcda.MissingPolicy;
import id.lentera.priority.mcda.PriorityEngine;
import id.lentera.priority.mcda.Scale;
import id.lentera.priority.mcda.Trials;
import id.lentera.priority.mcda.WeightDraw;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A recipe in the terms of the engine. */
record Engines(Recipe recipe, List<Indicator> indicators) {

    PriorityEngine engine() {
        Composite composite = recipe.composite();
        Normalisation normalisation = composite == null ? Normalisation.RANK : composite.normalisation();
        List<Measure> measures = IntStream.range(0, indicators.size())
                .mapToObj(c -> measure(c, normalisation))
                .toList();
        Centre centre = Centre.valueOf(recipe.reference().name());
        return composite == null
                ? new PriorityEngine(measures, Combination.valueOf(recipe.rule().name()), centre)
                : new PriorityEngine(measures, blend(composite), centre);
    }

    Trials trials(RobustnessTest test) {
        return new Trials(
                test.draws(),
                test.seed(),
                test.top(),
                weights(test),
                test.normalisations().stream().map(this::scales).toList(),
                recipe.criteria().stream().map(Engines::error).toList());
    }

    Direction direction(int criterion) {
        return Objects.requireNonNullElse(
                recipe.criteria().get(criterion).direction(),
                indicators.get(criterion).direction());
    }

    /** The cuts between the classes of a criterion: its own, or those of its indicator; empty where there are none. */
    static List<BigDecimal> cuts(Criterion criterion, Indicator indicator) {
        Thresholds thresholds = indicator.thresholds();
        if (!criterion.scaling().thresholds().isEmpty() || thresholds == null) {
            return criterion.scaling().thresholds();
        }
        List<Double> edges = thresholds.edges();
        return edges.subList(1, edges.size() - 1).stream()
                .map(BigDecimal::valueOf)
                .toList();
    }

    private Measure measure(int criterion, Normalisation normalisation) {
        Measure.Kind kind =
                switch (indicators.get(criterion).kind()) {
                    case RATE -> Measure.Kind.RATE;
                    case COUNT -> Measure.Kind.COUNT;
                    default -> Measure.Kind.OTHER;
                };
        return new Measure(
                kind,
                direction(criterion) == Direction.HIGHER_IS_WORSE,
                recipe.criteria().get(criterion).weight(),
                scale(criterion, normalisation));
    }

    private List<Scale> scales(Normalisation normalisation) {
        return IntStream.range(0, indicators.size())
                .mapToObj(c -> scale(c, normalisation))
                .toList();
    }

    private Scale scale(int index, Normalisation normalisation) {
        Criterion criterion = recipe.criteria().get(index);
        List<BigDecimal> bounds = criterion.scaling().bounds();
        return switch (normalisation) {
            case RANK -> Scale.RANK;
            case MIN_MAX ->
                bounds == null
                        ? Scale.MIN_MAX
                        : new Scale.Between(
                                bounds.getFirst().doubleValue(),
                                bounds.getLast().doubleValue());
            case Z_SCORE -> Scale.Z_SCORE;
            case THRESHOLDS ->
                new Scale.Classes(cuts(criterion, indicators.get(index)).stream()
                        .map(BigDecimal::doubleValue)
                        .toList());
        };
    }

    private static Blend blend(Composite composite) {
        MissingData missing = composite.missing();
        return new Blend(
                Aggregation.valueOf(composite.aggregation().name()),
                missing.minCoverage() == null
                        ? new MissingPolicy.LeaveOut()
                        : new MissingPolicy.Reweight(missing.minCoverage()));
    }

    private static WeightDraw weights(RobustnessTest test) {
        return switch (test.weights()) {
            case FIXED -> new WeightDraw.Fixed();
            case AROUND -> new WeightDraw.Around(test.concentration());
            case UNIFORM -> new WeightDraw.Uniform();
        };
    }

    private static FigureError error(Criterion criterion) {
        Scaling scaling = criterion.scaling();
        return scaling.errorPercent() == null
                ? new FigureError.Rounding()
                : new FigureError.Relative(scaling.errorPercent().doubleValue());
    }
}
