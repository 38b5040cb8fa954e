package id.lentera.priority;

import id.lentera.areas.AreaCode;
import id.lentera.platform.ProblemException;
import id.lentera.priority.internal.ModelFile;
import id.lentera.priority.internal.PriorityAnswer;
import id.lentera.priority.internal.PriorityCalculation;
import id.lentera.priority.internal.RecipeJson;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Computes priority lists from named or own recipes; nothing is stored. */
@Service
public class PriorityQueries {

    /** As many regencies as there are. */
    public static final int MAX_TOP = 514;

    private final ModelFile file;
    private final PriorityCalculation calculation;
    private final JsonMapper json;

    PriorityQueries(ModelFile file, PriorityCalculation calculation, JsonMapper json) {
        this.file = file;
        this.calculation = calculation;
        this.json = json;
    }

    /** The named recipes in the order of their file. */
    public List<PriorityModel> listModels() {
        return file.models();
    }

    public Optional<PriorityModel> findModel(String id) {
        return listModels().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The named recipe, or a 404 that names the ones there are. */
    public PriorityModel getModel(String id) {
        return findModel(id).orElseThrow(() -> {
            String known = listModels().stream().map(PriorityModel::id).collect(Collectors.joining(", "));
            return ProblemException.notFound(
                    "unknown-model",
                    "Tidak ada model prioritas %.80s. Yang ada: %s.".formatted(id, known),
                    "There is no priority model %.80s. There are: %s.".formatted(id, known));
        });
    }

    /**
     * Applies a named recipe.
     *
     * @param year null for the year of the recipe
     * @param top  1..{@value #MAX_TOP}
     */
    public Priorities rank(String model, AreaCode within, @Nullable Integer year, int top) {
        requireTop(top);
        PriorityModel named = getModel(model);
        Recipe recipe = year == null ? named.recipe() : named.recipe().inYear(year);
        return calculation.compute(named, recipe, within, top);
    }

    /** Reads a recipe in the shape of {@code POST /api/priorities}; what is wrong with it is a 400 with a sentence. */
    public Recipe readRecipe(JsonNode json) {
        return RecipeJson.read(json);
    }

    /** Applies a recipe of the reader's own. */
    public Priorities rank(Recipe recipe, AreaCode within, int top) {
        requireTop(top);
        return calculation.compute(null, recipe, within, top);
    }

    /** Applies what a run names to all its areas. */
    public Priorities rank(Run run) {
        requireTop(run.top());
        if (run.recipe() != null) {
            return calculation.compute(
                    null, readRecipe(run.recipe()).choosing(run.top()), run.within(), Integer.MAX_VALUE);
        }
        PriorityModel model = getModel(run.modelOrEmpty());
        Recipe recipe = run.year() == null ? model.recipe() : model.recipe().inYear(run.year());
        return calculation.compute(model, recipe.choosing(run.top()), run.within(), Integer.MAX_VALUE);
    }

    /** A list as {@code /api/priorities} answers it. */
    public JsonNode describe(Priorities priorities) {
        return json.valueToTree(PriorityAnswer.of(priorities));
    }

    private static void requireTop(int top) {
        if (top < 1 || top > MAX_TOP) {
            throw ProblemException.badRequest(
                    "bad-top",
                    "Parameter top harus bilangan bulat antara 1 dan %d.".formatted(MAX_TOP),
                    "Parameter top must be a whole number between 1 and %d.".formatted(MAX_TOP));
        }
    }
}
