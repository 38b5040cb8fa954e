package id.lentera.priority.internal;

import id.lentera.platform.ProblemException;
import id.lentera.priority.Aggregation;
import id.lentera.priority.Composite;
import id.lentera.priority.MissingData;
import id.lentera.priority.MissingData.Policy;
import id.lentera.priority.Normalisation;
import id.lentera.priority.RobustnessTest;
import id.lentera.priority.RobustnessTest.Weights;
import id.lentera.priority.Rule;
import id.lentera.priority.Scaling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The parts of a recipe that a composite adds: {@code normalisation, aggregation, missing, minCoverage}, for a criterion {@code
 * bounds, thresholds, errorPercent}, and {@code robustness} with {@code draws, seed, top, weights, concentration,
 * normalisations[]}.
 */
final class CompositeJson {

    static final String PROBLEM = "bad-recipe";

    private static final int DEFAULT_TOP = 10;
    private static final String FAR = "1e18";

    private CompositeJson() {}

    static @Nullable Composite composite(JsonNode json, Rule rule) {
        if (rule != Rule.COMPOSITE) {
            return null;
        }
        JsonMembers members = new JsonMembers(PROBLEM, json);
        return new Composite(
                Normalisation.parse(members.text("normalisation").orElse("")),
                Aggregation.parse(members.text("aggregation").orElse("")),
                missing(members));
    }

    private static MissingData missing(JsonMembers members) {
        String word = members.text("missing").orElse("");
        if (word.equals("leave-out")) {
            return MissingData.LEAVE_OUT;
        }
        if (word.equals("reweight")) {
            BigDecimal least = members.number("minCoverage", "0.01", "1")
                    .orElseThrow(() -> members.bad(
                            "Kebijakan reweight memerlukan cakupan minimum (minCoverage) antara 0,01 dan 1.",
                            "The policy reweight needs a minimum coverage (minCoverage) between 0.01 and 1."));
            return new MissingData(Policy.REWEIGHT, least);
        }
        throw members.bad(
                "Pilih kebijakan angka kosong (missing): leave-out atau reweight; tidak ada pilihan bawaan.",
                "Choose what happens to missing figures (missing): leave-out or reweight; there is no default.");
    }

    static Scaling scaling(JsonNode json) {
        JsonMembers members = new JsonMembers(PROBLEM, json);
        List<BigDecimal> bounds = numbers(json, members, "bounds", 2);
        List<BigDecimal> thresholds = numbers(json, members, "thresholds", Scaling.MAX_THRESHOLDS);
        if (bounds.size() == 1 || !ascending(bounds)) {
            throw members.bad(
                    "Batas (bounds) harus dua bilangan, yang kecil lebih dahulu.",
                    "The bounds must be two numbers, the smaller first.");
        }
        if (!ascending(thresholds)) {
            throw members.bad(
                    "Ambang (thresholds) harus menaik dan tidak berulang.",
                    "The thresholds must ascend without repeating.");
        }
        return new Scaling(
                bounds.isEmpty() ? null : bounds,
                thresholds,
                members.number("errorPercent", "0", "100").orElse(null));
    }

    private static List<BigDecimal> numbers(JsonNode json, JsonMembers members, String member, int most) {
        JsonNode list = json.get(member);
        if (list == null || list.isNull()) {
            return List.of();
        }
        if (!list.isArray() || list.size() > most) {
            throw members.bad(
                    "Anggota %s harus daftar paling banyak %d bilangan.".formatted(member, most),
                    "Member %s must be a list of at most %d numbers.".formatted(member, most));
        }
        List<BigDecimal> numbers = new ArrayList<>();
        list.forEach(entry -> numbers.add(members.number(entry, member, "-" + FAR, FAR)));
        return numbers;
    }

    private static boolean ascending(List<BigDecimal> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i - 1).compareTo(numbers.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** A composite is tried out unless it says {@code draws: 0}; another recipe only where it asks for it. */
    static @Nullable RobustnessTest robustness(JsonNode json, Rule rule, @Nullable Composite composite) {
        JsonNode asked = json.get("robustness");
        if (asked == null || asked.isNull()) {
            return composite == null ? null : byDefault(composite);
        }
        JsonMembers members = new JsonMembers(PROBLEM, asked);
        if (!asked.isObject()) {
            throw members.bad("Anggota robustness harus berupa objek.", "Member robustness must be an object.");
        }
        long draws = members.whole("draws", 0, RobustnessTest.MAX_DRAWS).orElse((long) RobustnessTest.DRAWS);
        if (draws == 0) {
            return null;
        }
        return new RobustnessTest(
                (int) draws,
                members.whole("seed", -9_007_199_254_740_991L, 9_007_199_254_740_991L)
                        .orElse(RobustnessTest.SEED),
                members.whole("top", 1, 100_000).orElse((long) DEFAULT_TOP).intValue(),
                weights(members),
                members.number("concentration", "1", "100000")
                        .map(BigDecimal::doubleValue)
                        .orElse(RobustnessTest.CONCENTRATION),
                normalisations(asked, members, rule, composite));
    }

    /** The choice of the recipe, and the two that always make sense. */
    static RobustnessTest byDefault(Composite composite) {
        return new RobustnessTest(
                RobustnessTest.DRAWS,
                RobustnessTest.SEED,
                DEFAULT_TOP,
                Weights.AROUND,
                RobustnessTest.CONCENTRATION,
                usual(composite));
    }

    private static List<Normalisation> usual(@Nullable Composite composite) {
        Set<Normalisation> usual = new LinkedHashSet<>();
        if (composite != null) {
            usual.add(composite.normalisation());
            usual.add(Normalisation.MIN_MAX);
        }
        usual.add(Normalisation.RANK);
        return List.copyOf(usual);
    }

    private static Weights weights(JsonMembers members) {
        String word = members.text("weights").orElse("around");
        return Arrays.stream(Weights.values())
                .filter(w -> w.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> members.bad(
                        "Cara menarik bobot (weights) harus around, uniform, atau fixed.",
                        "How weights are drawn (weights) must be around, uniform or fixed."));
    }

    private static List<Normalisation> normalisations(
            JsonNode asked, JsonMembers members, Rule rule, @Nullable Composite composite) {
        JsonNode list = asked.get("normalisations");
        if (list == null || list.isNull()) {
            return usual(composite);
        }
        if (!list.isArray() || list.isEmpty() || list.size() > Normalisation.values().length) {
            throw members.bad(
                    "Anggota normalisations harus daftar satu sampai empat normalisasi.",
                    "Member normalisations must be a list of one to four normalisations.");
        }
        Set<Normalisation> named = list.valueStream()
                .map(n -> Normalisation.parse(n.isString() ? n.stringValue() : ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (rule != Rule.COMPOSITE && !named.equals(Set.of(Normalisation.RANK))) {
            throw wrongForRanks();
        }
        return List.copyOf(named);
    }

    private static ProblemException wrongForRanks() {
        return ProblemException.badRequest(
                PROBLEM,
                "Aturan peringkat hanya dapat diuji dengan normalisasi rank; normalisasi lain memerlukan aturan composite.",
                "A rule of ranks can only be tried with the normalisation rank; others need the rule composite.");
    }
}
