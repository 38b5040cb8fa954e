package id.lentera.priority;

import id.lentera.platform.LocalizedText;
import java.util.List;

/**
 * A priority list.
 *
 * @param items       the first areas, as many as asked for
 * @param notAssessed every area that lacks a figure
 */
public record Priorities(
        RecipeReport recipe, List<PriorityItem> items, List<NotAssessed> notAssessed, List<LocalizedText> caveats) {}
