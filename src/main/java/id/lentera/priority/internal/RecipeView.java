package id.lentera.priority.internal;

import id.lentera.indicators.Indicator;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.Composite;
import id.lentera.priority.MissingData;
import id.lentera.priority.Normalisation;
import id.lentera.priority.PriorityModel;
import id.lentera.priority.Recipe;
import id.lentera.priority.RecipeReport;
import id.lentera.priority.RecipeReport.CriterionReport;
import id.lentera.priority.RobustnessTest;
import id.lentera.priority.Scaling;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A recipe in an answer: sent back by POST it gives the same list. */
public record RecipeView(
        @Nullable String model,
        @Nullable LocalizedText name,
        @Nullable LocalizedText description,
        String level,
        String within,
        String withinName,
        String rule,
        LocalizedText ruleText,
        String reference,
        ReferenceSet referenceSet,
        LocalizedText rankIntervalText,
        @Nullable String normalisation,
        @Nullable String aggregation,
        @Nullable String missing,
        @Nullable BigDecimal minCoverage,
        RobustnessView robustness,
        List<CriterionView> criteria) {

    /** The areas that ranks and references hold among. */
    record ReferenceSet(String level, String within, int assessed, int total) {}

    /** What was tried; {@code draws} is 0 where nothing was. */
    record RobustnessView(
            int draws,
            @Nullable Long seed,
            @Nullable Integer top,
            @Nullable String weights,
            @Nullable Double concentration,
            @Nullable List<String> normalisations,
            @Nullable LocalizedText text) {

        static RobustnessView of(RecipeReport report) {
            RobustnessTest test = report.recipe().robustness();
            return test == null
                    ? new RobustnessView(0, null, null, null, null, null, null)
                    : new RobustnessView(
                            test.draws(),
                            test.seed(),
                            test.top(),
                            test.weights().name().toLowerCase(Locale.ROOT),
                            test.concentration(),
                            test.normalisations().stream()
                                    .map(Normalisation::slug)
                                    .toList(),
                            report.robustnessRule());
        }
    }

    /** One criterion; {@code referenceValue} is the mean or median over the assessed areas. */
    record CriterionView(
            String indicator,
            LocalizedText name,
            String unit,
            Indicator.Kind kind,
            Direction direction,
            LocalizedText definition,
            int year,
            BigDecimal weight,
            @Nullable BigDecimal referenceValue,
            @Nullable List<BigDecimal> bounds,
            RecipeReport.@Nullable Bounds boundsUsed,
            List<BigDecimal> thresholds,
            @Nullable BigDecimal errorPercent,
            List<Source> sources) {

        static CriterionView of(CriterionReport report, Scaling scaling) {
            Indicator indicator = report.indicator();
            BigDecimal reference = report.reference();
            return new CriterionView(
                    indicator.id(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.kind(),
                    report.direction(),
                    indicator.definition(),
                    report.year(),
                    report.weight(),
                    reference == null
                            ? null
                            : reference.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros(),
                    scaling.bounds(),
                    report.bounds(),
                    report.thresholds().isEmpty() ? scaling.thresholds() : report.thresholds(),
                    scaling.errorPercent(),
                    report.sources());
        }
    }

    static RecipeView of(RecipeReport report) {
        PriorityModel model = report.model();
        Recipe recipe = report.recipe();
        Composite composite = recipe.composite();
        String level = recipe.level().slug();
        return new RecipeView(
                model == null ? null : model.id(),
                model == null ? null : model.name(),
                model == null ? null : model.description(),
                level,
                report.within(),
                report.withinName(),
                recipe.rule().slug(),
                report.ruleText(),
                recipe.reference().name().toLowerCase(Locale.ROOT),
                new ReferenceSet(level, report.within(), report.assessed(), report.total()),
                report.intervalRule(),
                composite == null ? null : composite.normalisation().slug(),
                composite == null ? null : composite.aggregation().slug(),
                composite == null ? null : slug(composite.missing().policy()),
                composite == null ? null : composite.missing().minCoverage(),
                RobustnessView.of(report),
                IntStream.range(0, report.criteria().size())
                        .mapToObj(c -> CriterionView.of(
                                report.criteria().get(c),
                                recipe.criteria().get(c).scaling()))
                        .toList());
    }

    private static String slug(MissingData.Policy policy) {
        return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
