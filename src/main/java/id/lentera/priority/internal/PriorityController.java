package id.lentera.priority.internal;

import id.lentera.areas.AreaCode;
import id.lentera.platform.ProblemException;
import id.lentera.platform.RequestReader;
import id.lentera.priority.PriorityQueries;
import id.lentera.priority.mcda.PairwiseComparison;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Priority lists over HTTP: by a named recipe, or by one that the reader sends along. Neither changes anything. */
@RestController
class PriorityController {

    /** A recipe of fifteen criteria takes a few kilobytes; as an answer shows it, with definitions, ten times that. */
    private static final int MAX_KILOBYTES = 64;

    private final PriorityQueries priorities;
    private final JsonMapper json;

    PriorityController(PriorityQueries priorities, JsonMapper json) {
        this.priorities = priorities;
        this.json = json;
    }

    /** The named recipes. */
    record Models(List<ModelView> items, int numberMatched) {}

    @GetMapping("/api/priorities/models")
    Models models() {
        List<ModelView> items =
                priorities.listModels().stream().map(ModelView::of).toList();
        return new Models(items, items.size());
    }

    @GetMapping("/api/priorities")
    PriorityAnswer list(
            @RequestParam(required = false) @Nullable String model,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String top) {
        if (model == null || model.isBlank()) {
            throw ProblemException.badRequest(
                    "missing-model",
                    "Parameter model wajib diisi; daftarnya ada di /api/priorities/models.",
                    "Parameter model is required; /api/priorities/models lists them.");
        }
        return PriorityAnswer.of(priorities.rank(model.strip(), within(within), year(year), top(top)));
    }

    /** The recipe as an answer shows it; {@code within} and {@code top} beside its criteria or as parameters. */
    @PostMapping("/api/priorities")
    PriorityAnswer compute(
            InputStream body,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String top)
            throws IOException {
        JsonNode recipe = RequestReader.tree(json, body, MAX_KILOBYTES);
        return PriorityAnswer.of(priorities.rank(
                RecipeJson.read(recipe),
                within(within == null ? member(recipe, "within") : within),
                top(top == null ? member(recipe, "top") : top)));
    }

    /** Weights from judgements in pairs. */
    record Weights(
            List<Double> weights,
            double largestEigenvalue,
            double consistencyRatio,
            boolean acceptable,
            List<Integer> mostContradicting) {}

    @PostMapping("/api/priorities/ahp")
    Weights weigh(InputStream body) throws IOException {
        PairwiseComparison.Result result = ComparisonJson.read(RequestReader.tree(json, body, MAX_KILOBYTES))
                .weigh();
        return new Weights(
                Arrays.stream(result.weights()).boxed().toList(),
                result.largest(),
                result.consistencyRatio(),
                result.acceptable(),
                List.of(result.first(), result.second()));
    }

    private static @Nullable String member(JsonNode json, String name) {
        JsonNode value = json.get(name);
        return value == null || value.isNull() ? null : value.asString("-");
    }

    private static AreaCode within(@Nullable String within) {
        return within == null || within.isBlank() ? AreaCode.INDONESIA : new AreaCode(within.strip());
    }

    private static @Nullable Integer year(@Nullable String year) {
        if (year == null || year.isBlank()) {
            return null;
        }
        if (year.matches("(19|20)\\d\\d")) {
            return Integer.valueOf(year);
        }
        throw ProblemException.badRequest(
                "bad-year",
                "Parameter year harus tahun empat angka antara 1900 dan 2099.",
                "Parameter year must be a four-digit year between 1900 and 2099.");
    }

    private static int top(@Nullable String top) {
        if (top == null || top.isBlank()) {
            return PriorityQueries.MAX_TOP;
        }
        return top.strip().matches("\\d{1,5}") ? Integer.parseInt(top.strip()) : 0;
    }
}
