package id.lentera.priority.internal;

import id.lentera.areas.AreaCode;
import id.lentera.platform.ProblemException;
import id.lentera.priority.PriorityQueries;
import id.lentera.priority.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A run in requests and addresses. */
public final class RunJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 16_384;
    private static final String PROBLEM = "bad-run";

    private RunJson() {}

    public static Run read(JsonNode json) {
        if (!json.isObject()) {
            throw ProblemException.badRequest(
                    PROBLEM, "Hitungan harus berupa objek JSON.", "A run must be a JSON object.");
        }
        JsonMembers members = new JsonMembers(PROBLEM, json);
        AreaCode within = new AreaCode(members.text("within").orElse(AreaCode.INDONESIA.value()));
        int top = members.whole("top", 1, PriorityQueries.MAX_TOP)
                .orElse((long) Run.TOP)
                .intValue();
        Integer year = members.whole("year", 1945, 2100).map(Long::intValue).orElse(null);
        if (json.hasNonNull("criteria")) {
            return Run.ofRecipe(recipe(json), within, top);
        }
        return new Run(members.text("model").orElse(null), null, within, year, top);
    }

    public static Run parse(Map<String, List<String>> parameters) {
        AreaCode within = new AreaCode(first(parameters, "within").orElse("53"));
        int top = number(first(parameters, "top").orElse(String.valueOf(Run.TOP)), 1, PriorityQueries.MAX_TOP);
        String recipe = first(parameters, "recipe").orElse(null);
        if (recipe == null) {
            Integer year =
                    first(parameters, "year").map(y -> number(y, 1945, 2100)).orElse(null);
            return new Run(first(parameters, "model").orElse(null), null, within, year, top);
        }
        return Run.ofRecipe(recipe(parse(recipe)), within, top);
    }

    public static ObjectNode write(Run run) {
        ObjectNode json = run.recipe() instanceof ObjectNode recipe
                ? recipe.deepCopy()
                : JsonNodeFactory.instance.objectNode().put("model", run.model());
        if (run.year() != null) {
            json.put("year", run.year());
        }
        return json.put("within", run.within().value()).put("top", run.top());
    }

    /** The recipe alone: what a run adds to it would make two addresses of one list. */
    private static JsonNode recipe(JsonNode json) {
        if (json instanceof ObjectNode object) {
            ObjectNode recipe = object.deepCopy();
            recipe.remove(List.of("within", "top", "year", "model"));
            return recipe;
        }
        return json;
    }

    private static @Nullable JsonNode parse(String recipe) {
        if (recipe.length() <= LONGEST) {
            try {
                return JSON.readTree(recipe);
            } catch (JacksonException _) {
                // answered below with the same sentence
            }
        }
        throw ProblemException.badRequest(
                PROBLEM,
                "Parameter recipe harus JSON yang sah, paling panjang 16 KB.",
                "Parameter recipe must be valid JSON of at most 16 KB.");
    }

    private static int number(String text, int least, int most) {
        if (text.matches("\\d{1,5}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw ProblemException.badRequest(
                PROBLEM,
                "Parameter top dan year harus bilangan bulat yang masuk akal (top 1 sampai %d)."
                        .formatted(PriorityQueries.MAX_TOP),
                "Parameters top and year must be sensible whole numbers (top 1 to %d)."
                        .formatted(PriorityQueries.MAX_TOP));
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().filter(v -> !v.isBlank());
    }
}
