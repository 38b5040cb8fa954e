package id.lentera.priority;

import id.lentera.areas.AreaCode;
import id.lentera.platform.ProblemException;
import id.lentera.priority.internal.RunJson;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is computed: a named model or a recipe of one's own, where, and how many areas are to be chosen. The same in an address, in a
 * request and in a record.
 *
 * @param model  id of a named model; null with a recipe
 * @param recipe as {@code POST /api/priorities} reads it; null with a model
 * @param year   of a named model; null for its own
 */
public record Run(
        @Nullable String model,
        @Nullable JsonNode recipe,
        AreaCode within,
        @Nullable Integer year,
        int top) {

    public static final int TOP = 10;

    public static Run ofModel(String model, AreaCode within, int top) {
        return new Run(model, null, within, null, top);
    }

    public static Run ofRecipe(JsonNode recipe, AreaCode within, int top) {
        return new Run(null, recipe, within, null, top);
    }

    /** Reads {@code model} or the members of a recipe, {@code within} and {@code top} from a request. */
    public static Run read(JsonNode json) {
        return RunJson.read(json);
    }

    /** Reads the parameters of an address: {@code model} or {@code recipe} (JSON), {@code within}, {@code year}, {@code top}. */
    public static Run parse(Map<String, List<String>> parameters) {
        return RunJson.parse(parameters);
    }

    /** The parameters of an address that names this run. */
    public String query() {
        StringBuilder query = new StringBuilder("within=" + within + "&top=" + top);
        if (year != null) {
            query.append("&year=").append(year);
        }
        return query.append(
                        recipe == null ? "&model=" + encode(modelOrEmpty()) : "&recipe=" + encode(recipe.toString()))
                .toString();
    }

    /** The request that gives the same run. */
    public ObjectNode toJson() {
        return RunJson.write(this);
    }

    String modelOrEmpty() {
        return Objects.requireNonNullElse(model, "");
    }

    public Run {
        if ((model == null) == (recipe == null)) {
            throw ProblemException.badRequest(
                    "bad-run",
                    "Sebutkan model bernama atau satu resep, bukan keduanya.",
                    "Name a model or give one recipe, not both.");
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
