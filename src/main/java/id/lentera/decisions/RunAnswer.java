package id.lentera.decisions;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the engine as a record keeps it: names and shape are those of {@code /api/priorities} and must stay readable for as
 * long as there are decisions, whatever becomes of the engine.
 */
public record RunAnswer(
        Recipe recipe,
        int numberMatched,
        List<Item> items,
        List<NotAssessed> notAssessed,
        List<Without> without,
        List<LocalizedText> caveats) {

    public record Recipe(
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
            Robustness robustness,
            List<Criterion> criteria) {}

    public record ReferenceSet(int assessed, int total) {}

    /** @param draws 0 where nothing was tried */
    public record Robustness(
            int draws, @Nullable Integer top, @Nullable LocalizedText text) {}

    public record Criterion(
            String indicator,
            LocalizedText name,
            String unit,
            String kind,
            String direction,
            int year,
            BigDecimal weight,
            @Nullable BigDecimal referenceValue,
            @Nullable List<BigDecimal> bounds,
            List<BigDecimal> thresholds,
            List<Source> sources) {}

    public record Item(
            String code,
            String name,
            int rank,
            BigDecimal score,
            @Nullable Integer rateRank,
            @Nullable Integer countRank,
            @Nullable Integer quadrant,
            List<Part> contributions,
            List<Integer> rankInterval,
            @Nullable Boolean pareto,
            @Nullable BigDecimal coverage,
            @Nullable Stability stability) {}

    public record Part(
            String indicator,
            int year,
            @Nullable BigDecimal value,
            @Nullable String absence,
            @Nullable Integer rank,
            BigDecimal weight,
            BigDecimal points,
            @Nullable String status,
            @Nullable String note) {}

    /** @param label STABLE or CONTESTED */
    public record Stability(int from, int median, int to, BigDecimal topChance, String label) {}

    public record NotAssessed(String code, String name, LocalizedText reason) {}

    public record Without(String indicator, int year, List<Place> entered, List<Place> left) {}

    public record Place(String code, String name) {}
}
