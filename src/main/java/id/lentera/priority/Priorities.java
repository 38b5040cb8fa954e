package id.lentera.priority;

import id.lentera.platform.LocalizedText;
import java.util.List;

/**
 * A priority list.
 *
 * @param items       the first areas, as many as asked for
 * @param notAssessed every area that lacks a figure it needs
 * @param without     what leaving out each criterion changes; empty where the recipe does not try it out
 */
public record Priorities(
        RecipeReport recipe,
        List<PriorityItem> items,
        List<NotAssessed> notAssessed,
        List<WithoutCriterion> without,
        List<LocalizedText> caveats) {}
