package id.lentera.priority;

import id.lentera.indicators.Indicator;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The recipe as it was applied.
 *
 * @param model        null for a recipe of the reader's own
 * @param within       code of the area whose areas are compared
 * @param assessed     areas with all figures: the reference set
 * @param total        all areas of the level
 * @param ruleText     how ranks become the order and ties are broken
 * @param intervalRule what the rank interval means for this recipe
 * @param robustnessRule what was tried and what the words mean; null where nothing was tried
 */
public record RecipeReport(
        @Nullable PriorityModel model,
        Recipe recipe,
        List<CriterionReport> criteria,
        String within,
        String withinName,
        int assessed,
        int total,
        LocalizedText ruleText,
        LocalizedText intervalRule,
        @Nullable LocalizedText robustnessRule) {

    /**
     * One criterion as it was applied.
     *
     * @param direction which end is bad and comes first
     * @param reference mean or median over the assessed areas; null when none has a figure
     * @param bounds    from which to which figure MIN_MAX stretches; null under another normalisation
     * @param thresholds the cuts between classes; empty under another normalisation
     */
    public record CriterionReport(
            Indicator indicator,
            int year,
            BigDecimal weight,
            Indicator.Direction direction,
            @Nullable BigDecimal reference,
            @Nullable Bounds bounds,
            List<BigDecimal> thresholds,
            List<Source> sources) {}

    /**
     * Where MIN_MAX stretches from and to.
     *
     * @param fixed   named by the recipe; otherwise they are the ends of the assessed figures
     * @param outside how many assessed figures lie outside and count as the bound
     */
    public record Bounds(BigDecimal low, BigDecimal high, boolean fixed, int outside) {}
}
