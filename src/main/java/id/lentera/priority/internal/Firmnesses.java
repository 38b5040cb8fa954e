package id.lentera.priority.internal;

import id.lentera.priority.Criterion;
import id.lentera.priority.Recipe;
import id.lentera.priority.Stability;
import id.lentera.priority.WithoutCriterion;
import id.lentera.priority.mcda.Robustness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the engine found out about the firmness of a list, in the terms of the answer. */
record Firmnesses(Robustness robustness, Recipe recipe, FigureTable table) {

    private static final int CHANCE_DECIMALS = 4;

    Map<String, Stability> byCode() {
        Map<String, Stability> byCode = new HashMap<>();
        for (int i = 0; i < robustness.areas().size(); i++) {
            int index = i;
            Robustness.Firmness firmness = robustness.areas().get(i);
            byCode.put(
                    firmness.code(),
                    new Stability(
                            firmness.from(),
                            firmness.median(),
                            firmness.to(),
                            BigDecimal.valueOf(firmness.topChance()).setScale(CHANCE_DECIMALS, RoundingMode.HALF_UP),
                            firmness.stable() ? Stability.Label.STABLE : Stability.Label.CONTESTED,
                            robustness.without().stream()
                                    .map(w -> w.ranks().get(index))
                                    .toList()));
        }
        return byCode;
    }

    List<WithoutCriterion> without() {
        return robustness.without().stream()
                .map(without -> {
                    Criterion criterion = recipe.criteria().get(without.measure());
                    return new WithoutCriterion(
                            criterion.indicator(), criterion.year(), places(without.entered()), places(without.left()));
                })
                .toList();
    }

    private List<WithoutCriterion.Place> places(List<String> codes) {
        return codes.stream()
                .map(code -> new WithoutCriterion.Place(code, table.names().get(code)))
                .toList();
    }
}
