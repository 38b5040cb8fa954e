package id.lentera.priority.internal;

import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Composite;
import id.lentera.priority.Criterion;
import id.lentera.priority.Recipe;
import id.lentera.priority.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a recipe from JSON: {@code level, rule, reference, criteria[]} with {@code indicator, year, weight, direction}, and what
 * {@link CompositeJson} reads. The shape is that of the recipe in an answer, whose further members are ignored.
 */
public final class RecipeJson {

    private static final int WEIGHT_DIGITS = 6;

    private RecipeJson() {}

    public static Recipe read(JsonNode json) {
        if (!json.isObject()) {
            throw bad("Resep harus berupa objek JSON.", "A recipe must be a JSON object.");
        }
        Rule rule = Rule.parse(text(json, "rule").orElse(null));
        AreaLevel level = AreaLevel.parse(text(json, "level").orElse(AreaLevel.REGENCY.slug()));
        Composite composite = CompositeJson.composite(json, rule);
        return new Recipe(
                level,
                rule,
                reference(json),
                criteria(json.get("criteria"), rule),
                composite,
                CompositeJson.robustness(json, rule, composite));
    }

    private static List<Criterion> criteria(@Nullable JsonNode json, Rule rule) {
        if (json == null || !json.isArray() || json.isEmpty() || json.size() > Recipe.MAX_CRITERIA) {
            throw bad(
                    "Anggota criteria harus daftar 1 sampai %d kriteria.".formatted(Recipe.MAX_CRITERIA),
                    "Member criteria must be a list of 1 to %d criteria.".formatted(Recipe.MAX_CRITERIA));
        }
        List<Criterion> criteria = new ArrayList<>();
        for (JsonNode entry : json) {
            criteria.add(criterion(entry, rule, json.size()));
        }
        return criteria;
    }

    private static Criterion criterion(JsonNode json, Rule rule, int count) {
        if (!json.isObject()) {
            throw bad("Setiap kriteria harus berupa objek JSON.", "Every criterion must be a JSON object.");
        }
        String indicator = text(json, "indicator")
                .filter(id -> id.length() <= 80)
                .orElseThrow(() -> bad(
                        "Setiap kriteria memerlukan id indikator (indicator).",
                        "Every criterion needs an indicator id (indicator)."));
        return new Criterion(
                indicator,
                year(json.get("year")),
                weight(json, rule, count),
                direction(json),
                CompositeJson.scaling(json));
    }

    private static int year(@Nullable JsonNode json) {
        if (json != null && json.isIntegralNumber() && json.canConvertToInt()) {
            int year = json.intValue();
            if (year >= 1945 && year <= 2100) {
                return year;
            }
        }
        throw bad(
                "Setiap kriteria memerlukan tahun (year) berupa bilangan bulat antara 1945 dan 2100.",
                "Every criterion needs a year as a whole number between 1945 and 2100.");
    }

    /** The weight as a share ({@code weight}) or in percent ({@code weightPercent}). */
    private static BigDecimal weight(JsonNode json, Rule rule, int count) {
        JsonNode share = json.get("weight");
        JsonNode percent = json.get("weightPercent");
        boolean byShare = share != null && !share.isNull();
        if (!byShare && (percent == null || percent.isNull())) {
            if (rule == Rule.WEIGHTED_RANK || rule == Rule.COMPOSITE) {
                throw bad(
                        "Aturan %s memerlukan bobot (weight) pada setiap kriteria.".formatted(rule.slug()),
                        "The rule %s needs a weight on every criterion.".formatted(rule.slug()));
            }
            return BigDecimal.ONE.divide(BigDecimal.valueOf(count), WEIGHT_DIGITS, RoundingMode.HALF_UP);
        }
        JsonNode stated = byShare ? share : percent;
        double weight = stated.isNumber() ? stated.doubleValue(Double.NaN) / (byShare ? 1 : 100) : Double.NaN;
        if (weight < 0) {
            throw bad("Bobot tidak boleh negatif.", "A weight must not be negative.");
        }
        if (weight <= 1) {
            return BigDecimal.valueOf(weight)
                    .setScale(WEIGHT_DIGITS, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
        throw bad(
                "Bobot harus bilangan: weight antara 0 dan 1, atau weightPercent antara 0 dan 100.",
                "A weight must be a number: weight between 0 and 1, or weightPercent between 0 and 100.");
    }

    private static @Nullable Direction direction(JsonNode json) {
        Optional<String> word = text(json, "direction").map(w -> w.toUpperCase(Locale.ROOT));
        if (word.isEmpty()) {
            return null;
        }
        return Arrays.stream(Direction.values())
                .filter(d -> d != Direction.NEUTRAL && d.name().equals(word.get()))
                .findFirst()
                .orElseThrow(() -> bad(
                        "Arah (direction) harus HIGHER_IS_WORSE atau HIGHER_IS_BETTER.",
                        "The direction must be HIGHER_IS_WORSE or HIGHER_IS_BETTER."));
    }

    private static Recipe.Reference reference(JsonNode json) {
        String word = text(json, "reference").orElse("mean");
        return Arrays.stream(Recipe.Reference.values())
                .filter(r -> r.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> {
                    String allowed = Arrays.stream(Recipe.Reference.values())
                            .map(r -> r.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
                    return bad(
                            "Acuan (reference) harus salah satu dari: " + allowed + ".",
                            "The reference must be one of: " + allowed + ".");
                });
    }

    private static Optional<String> text(JsonNode json, String member) {
        return new JsonMembers(CompositeJson.PROBLEM, json).text(member);
    }

    private static ProblemException bad(String indonesian, String english) {
        return ProblemException.badRequest(CompositeJson.PROBLEM, indonesian, english);
    }
}
