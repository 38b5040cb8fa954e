package id.lentera.priority.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.priority.NotAssessed;
import id.lentera.priority.Priorities;
import id.lentera.priority.PriorityItem;
import id.lentera.priority.WithoutCriterion;
import java.util.List;

/** The answer of {@code /api/priorities}; {@code numberMatched} counts all assessed areas. */
public record PriorityAnswer(
        RecipeView recipe,
        int numberMatched,
        List<PriorityItem> items,
        List<NotAssessed> notAssessed,
        List<WithoutCriterion> without,
        List<LocalizedText> caveats) {

    public static PriorityAnswer of(Priorities priorities) {
        return new PriorityAnswer(
                RecipeView.of(priorities.recipe()),
                priorities.recipe().assessed(),
                priorities.items(),
                priorities.notAssessed(),
                priorities.without(),
                priorities.caveats());
    }
}
