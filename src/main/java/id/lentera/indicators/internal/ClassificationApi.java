package id.lentera.indicators.internal;

import id.lentera.indicators.Classification;
import id.lentera.indicators.ClassificationQueries;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/classification}: the classes of a map with counts, and what has no class. */
@RestController
class ClassificationApi {

    private static final String DEFAULT_METHOD = "quantile";
    private static final int DEFAULT_CLASSES = 5;
    private static final int MAX_EDGES = 20;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");

    private final ScopeReader scopes;
    private final ClassificationQueries classifications;

    /** The answer. */
    record Answer(
            String indicator,
            String level,
            String within,
            int year,
            String unit,
            String method,
            double[] edges,
            int[] counts,
            Classification.AbsentCounts absent,
            LocalizedText rule) {}

    ClassificationApi(ScopeReader scopes, ClassificationQueries classifications) {
        this.scopes = scopes;
        this.classifications = classifications;
    }

    @GetMapping("/api/classification")
    Answer classify(
            ScopeReader.Words words,
            @RequestParam(required = false, defaultValue = DEFAULT_METHOD) String method,
            @RequestParam(required = false) @Nullable String classes,
            @RequestParam(required = false) @Nullable String edges) {
        Scope scope = scopes.readClosed(words);
        Classification c = classifications.classify(
                scope.indicator().id(),
                scope.requiredLevel(),
                scope.within(),
                scope.requiredYear(),
                method,
                readClasses(classes),
                readEdges(edges));
        return new Answer(
                scope.indicator().id(),
                scope.requiredLevel().slug(),
                scope.within().value(),
                scope.requiredYear(),
                scope.indicator().unit(),
                c.method(),
                c.edges(),
                c.counts(),
                c.absent(),
                c.rule());
    }

    private static int readClasses(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return DEFAULT_CLASSES;
        }
        if (!text.strip().matches("\\d{1,3}")) {
            throw ProblemException.badRequest(
                    "bad-classes",
                    "Parameter classes harus bilangan bulat, misalnya 5.",
                    "Parameter classes must be a whole number, for example 5.");
        }
        return Integer.parseInt(text.strip());
    }

    private static double @Nullable [] readEdges(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String[] words = text.split(",", MAX_EDGES + 2);
        double[] edges = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            String word = words[i].strip();
            if (words.length > MAX_EDGES || !NUMBER.matcher(word).matches()) {
                throw ProblemException.badRequest(
                        "bad-edges",
                        "Parameter edges harus bilangan yang dipisahkan koma, misalnya 0,50,75,100 (paling banyak 20).",
                        "Parameter edges must be numbers separated by commas, for example 0,50,75,100 (at most 20).");
            }
            edges[i] = Double.parseDouble(word);
        }
        return edges;
    }
}
