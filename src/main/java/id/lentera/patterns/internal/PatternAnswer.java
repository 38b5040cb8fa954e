package id.lentera.patterns.internal;

import id.lentera.indicators.ValueArray;
import id.lentera.patterns.PatternItem;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.Patterns;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.Paging;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A pattern as JSON; what has no number is null. */
record PatternAnswer(
        String indicator,
        int year,
        String level,
        String within,
        Recipe recipe,
        Global global,
        Map<String, Integer> counts,
        List<ClassWords> classes,
        List<Item> items,
        int numberMatched,
        List<NotAssessed> notAssessed) {

    private static final int LISTED = 1000;

    /** How it was found. */
    record Recipe(
            String weights,
            String statistic,
            long seed,
            int permutations,
            String correction,
            double alpha,
            double meanNeighbours,
            int seaLinks,
            String pValues) {}

    /** Moran's I of all areas. */
    record Global(double statistic, double expected, double variance, double z, double p, int areas, int isolated) {}

    record ClassWords(String id, String color, LocalizedText name, LocalizedText meaning) {}

    record Item(
            String code,
            String name,
            double value,
            String status,
            @Nullable Double around,
            int neighbours,
            boolean seaLink,
            @Nullable Double statistic,
            @Nullable Double z,
            @Nullable Double p,
            @Nullable Double fdr,
            String patternClass) {}

    record NotAssessed(String code, String name, String reason) {}

    static PatternAnswer of(Patterns patterns, Paging paging) {
        PatternQuestion question = patterns.question();
        Map<String, Integer> counts = new TreeMap<>();
        patterns.counts().forEach((c, n) -> counts.put(c.slug(), n));
        return new PatternAnswer(
                question.indicator(),
                question.year(),
                question.level().slug(),
                question.within().value(),
                recipe(patterns),
                global(patterns),
                counts,
                patterns.counts().keySet().stream()
                        .map(c -> new ClassWords(c.slug(), c.color(), c.label(), c.meaning()))
                        .toList(),
                patterns.items().stream()
                        .skip(paging.offset())
                        .limit(paging.limit())
                        .map(PatternAnswer::item)
                        .toList(),
                patterns.items().size(),
                patterns.notAssessed().stream()
                        .limit(LISTED)
                        .map(m -> new NotAssessed(m.code(), m.name(), reason(m)))
                        .collect(Collectors.toList()));
    }

    private static Recipe recipe(Patterns patterns) {
        PatternQuestion question = patterns.question();
        return new Recipe(
                question.weights().slug(),
                question.statistic().slug(),
                question.seed(),
                question.permutations(),
                question.corrected() ? "fdr" : "none",
                Patterns.ALPHA,
                patterns.neighbours(),
                patterns.seaLinks(),
                "one-sided, conditional permutations");
    }

    private static Global global(Patterns patterns) {
        var global = patterns.global();
        return new Global(
                global.statistic(),
                global.expected(),
                global.variance(),
                global.z(),
                global.p(),
                patterns.items().size(),
                global.isolated());
    }

    private static Item item(PatternItem item) {
        return new Item(
                item.code(),
                item.name(),
                item.value(),
                item.demo() ? "DEMO" : "FIGURE",
                number(item.around()),
                item.neighbours(),
                item.seaLink(),
                number(item.statistic()),
                number(item.z()),
                number(item.p()),
                number(item.fdr()),
                item.patternClass().slug());
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static String reason(Patterns.Missing missing) {
        return switch (missing.state()) {
            case ValueArray.NOT_COLLECTED -> "NOT_COLLECTED";
            case ValueArray.SUPPRESSED -> "SUPPRESSED";
            case ValueArray.NOT_APPLICABLE -> "NOT_APPLICABLE";
            case ValueArray.UNREGISTERED -> "UNREGISTERED";
            default -> "NO_BOUNDARY";
        };
    }
}
