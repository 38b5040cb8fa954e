package id.lentera.priority.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Priorities;
import id.lentera.priority.PriorityModel;
import id.lentera.priority.Recipe;
import id.lentera.priority.mcda.Candidate;
import id.lentera.priority.mcda.PriorityEngine;
import id.lentera.priority.mcda.Ranking;
import id.lentera.priority.mcda.Robustness;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies a recipe to the figures of an area and tells where every number comes from. */
@Component
public class PriorityCalculation {

    private final AreaQueries areas;
    private final SourceQueries sources;
    private final RecipeCheck check;
    private final FigureReader reader;
    private final TrialGate gate;

    PriorityCalculation(
            AreaQueries areas, SourceQueries sources, RecipeCheck check, FigureReader reader, TrialGate gate) {
        this.areas = areas;
        this.sources = sources;
        this.check = check;
        this.reader = reader;
        this.gate = gate;
    }

    /** Applies {@code recipe}, which is that of {@code model}, perhaps in another year, or the reader's own. */
    public Priorities compute(@Nullable PriorityModel model, Recipe recipe, AreaCode within, int top) {
        Area area = areas.get(within);
        List<Indicator> indicators = check.check(recipe, area);
        FigureTable table = FigureTable.of(
                recipe.criteria(),
                areas.getIndex(recipe.level(), within),
                recipe.criteria().stream()
                        .map(c -> reader.read(c, recipe.level(), within))
                        .toList());
        for (int c = 0; c < indicators.size(); c++) {
            check.requireFigures(recipe.criteria().get(c), recipe.level(), table.hasFigures(c));
        }
        Engines engines = new Engines(recipe, indicators);
        PriorityEngine engine = engines.engine();
        List<Candidate> candidates = table.candidates();
        Ranking ranking = engine.rank(candidates);
        if (model == null) {
            requireSeveral(ranking);
        }
        Map<String, Source> sourcesById =
                sources.list().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        Application application =
                new Application(model, engines, table, ranking, robustness(engines, candidates, ranking), sourcesById);
        return application.priorities(area, top);
    }

    private @Nullable Robustness robustness(Engines engines, List<Candidate> candidates, Ranking ranking) {
        var test = engines.recipe().robustness();
        if (test == null || ranking.ranked().isEmpty()) {
            return null;
        }
        check.requireAffordable(test, ranking.ranked().size());
        return gate.pass(() -> engines.engine().tryOut(candidates, engines.trials(test)));
    }

    /** A recipe of the reader's own that ranks nobody, or nobody against anybody, is a mistake. */
    private static void requireSeveral(Ranking ranking) {
        int assessed = ranking.ranked().size();
        if (assessed == 0) {
            throw ProblemException.notFound(
                    "nothing-assessed",
                    "Tidak ada wilayah yang dapat dinilai: semua wilayah kekurangan angka untuk resep ini.",
                    "No area can be assessed: every area lacks figures for this recipe.");
        }
        if (assessed == 1) {
            throw ProblemException.badRequest(
                    "one-area",
                    "Hanya satu wilayah yang dapat dinilai; perbandingan memerlukan sekurangnya dua.",
                    "Only one area can be assessed; a comparison needs at least two.");
        }
    }
}
