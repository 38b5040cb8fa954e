package id.lentera.priority.internal;

import id.lentera.indicators.Indicator;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.PriorityModel;
import id.lentera.priority.Recipe;
import id.lentera.priority.RecipeReport;
import id.lentera.priority.RecipeReport.CriterionReport;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A recipe in an answer: sent back by POST it gives the same list. */
record RecipeView(
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
        List<CriterionView> criteria) {

    /** The areas that ranks and references hold among. */
    record ReferenceSet(String level, String within, int assessed, int total) {}

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
            List<Source> sources) {

        static CriterionView of(CriterionReport report) {
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
                    report.sources());
        }
    }

    static RecipeView of(RecipeReport report) {
        PriorityModel model = report.model();
        Recipe recipe = report.recipe();
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
                report.criteria().stream().map(CriterionView::of).toList());
    }
}
