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
        LocalizedText intervalRule) {

    /**
     * One criterion as it was applied.
     *
     * @param direction which end is bad and comes first
     * @param reference mean or median over the assessed areas; null when none is assessed
     */
    public record CriterionReport(
            Indicator indicator,
            int year,
            BigDecimal weight,
            Indicator.Direction direction,
            @Nullable BigDecimal reference,
            List<Source> sources) {}
}
