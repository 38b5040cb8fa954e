package id.lentera.priority.internal;

import id.lentera.indicators.Indicator;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.Criterion;
import id.lentera.priority.PriorityModel;
import id.lentera.priority.Recipe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader must know before using a list. */
record Caveats(Application application) {

    List<LocalizedText> list() {
        Recipe recipe = application.recipe();
        List<LocalizedText> caveats = new ArrayList<>(ofModel(recipe));
        int assessed = application.ranking().ranked().size();
        if (!application.ranking().notAssessed().isEmpty()) {
            caveats.add(RecipeTexts.partly(assessed, application.table().names().size()));
        }
        long judgedByPart = application.ranking().ranked().stream()
                .filter(r -> r.coverage().compareTo(BigDecimal.ONE) < 0)
                .count();
        if (judgedByPart > 0) {
            caveats.add(CompositeTexts.judgedByPart((int) judgedByPart));
        }
        List<Indicator> indicators = application.indicators();
        for (int c = 0; c < indicators.size(); c++) {
            int sources = application.sources(c).size();
            if (sources > 1) {
                caveats.add(RecipeTexts.severalSources(indicators.get(c), sources));
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

    private List<LocalizedText> ofModel(Recipe recipe) {
        PriorityModel model = application.model();
        if (model == null) {
            return List.of();
        }
        return recipe.equals(model.recipe())
                ? model.caveats()
                : List.of(RecipeTexts.otherYear(recipe.criteria().getFirst().year()));
    }
}
