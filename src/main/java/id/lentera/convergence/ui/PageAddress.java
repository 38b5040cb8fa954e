package id.lentera.convergence.ui;

import com.vaadin.flow.router.QueryParameters;
import id.lentera.convergence.ConvergenceQuestion;
import id.lentera.convergence.GapQuestion;
import id.lentera.convergence.internal.ConvergenceWords;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of the page and what it holds: the question, the cell that is open and the areas behind a cell. */
record PageAddress(Map<String, String> parts) {

    private static final List<String> KNOWN = List.of(
            "within",
            "level",
            "year",
            "basis",
            "package",
            "loci",
            "area",
            "program",
            "lacks",
            "has",
            "class",
            "background",
            "symbol",
            "lang");
    private static final List<String> GAP = List.of("lacks", "has", "class");

    static PageAddress of(QueryParameters query) {
        Map<String, String> parts = new LinkedHashMap<>();
        KNOWN.forEach(
                key -> query.getSingleParameter(key).filter(v -> !v.isBlank()).ifPresent(v -> parts.put(key, v)));
        parts.putIfAbsent("within", "53");
        parts.putIfAbsent("level", "village");
        return new PageAddress(parts);
    }

    ConvergenceQuestion question(ConvergenceWords words) {
        return words.read(new ConvergenceWords.Words(
                parts.get("level"),
                parts.get("within"),
                parts.get("year"),
                parts.get("basis"),
                parts.get("package"),
                parts.get("loci")));
    }

    /** Null where no list of areas is asked for. */
    @Nullable
    GapQuestion gap() {
        return GAP.stream().noneMatch(parts::containsKey)
                ? null
                : new GapQuestion(parts.get("lacks"), parts.get("has"), parts.get("class"), null, null);
    }

    String get(String key) {
        return parts.getOrDefault(key, "");
    }

    /** An empty value takes a part away. */
    PageAddress with(Map<String, String> changes) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        changes.forEach((key, value) -> {
            if (value.isEmpty()) {
                changed.remove(key);
            } else {
                changed.put(key, value);
            }
        });
        return new PageAddress(changed);
    }

    /** Another place or level: what was open there is closed. */
    PageAddress elsewhere(Map<String, String> changes) {
        return with(Map.of("area", "", "program", "", "lacks", "", "has", "", "class", ""))
                .with(changes);
    }

    String query() {
        return query(parts);
    }

    /** All of the question, so that the interface answers what the page shows. */
    static String query(ConvergenceQuestion question) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("level", question.level().slug());
        query.put("within", question.within().value());
        if (question.year() != null) {
            query.put("year", String.valueOf(question.year()));
        }
        query.put("basis", question.basis().slug());
        query.put("package", question.rule().slug());
        query.put("loci", question.loci().isEmpty() ? "none" : question.loci());
        return query(query);
    }

    /** Where the browser fetches the matrix of the question. */
    static String matrix(ConvergenceQuestion question) {
        return "/api/convergence/matrix?" + query(question);
    }

    /** Where the browser fetches a small map of the question. */
    static String picture(ConvergenceQuestion question, Map<String, String> drawing) {
        return "/api/convergence/coverage.svg?" + query(question) + "&" + query(drawing);
    }

    private static String query(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
