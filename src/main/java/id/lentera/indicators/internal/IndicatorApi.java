package id.lentera.indicators.internal;

import static java.util.stream.Collectors.toMap;

import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.platform.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/indicators}: what is measured, and for which levels and years there are figures. */
@RestController
class IndicatorApi {

    private final IndicatorQueries indicators;

    /** The answer. */
    record Answer(int numberMatched, List<Item> items) {}

    /** One definition. @param levels years with figures by level */
    record Item(
            String id,
            LocalizedText name,
            String unit,
            Indicator.Kind kind,
            Indicator.Direction direction,
            String theme,
            LocalizedText definition,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable LocalizedText caveat,
            List<Integer> years,
            Map<String, List<Integer>> levels) {}

    IndicatorApi(IndicatorQueries indicators) {
        this.indicators = indicators;
    }

    @GetMapping("/api/indicators")
    Answer list() {
        Map<String, Map<AreaLevel, List<Integer>>> levels = indicators.listAllLevels();
        List<Item> items = indicators.list().stream()
                .map(i -> item(i, levels.getOrDefault(i.id(), Map.of())))
                .toList();
        return new Answer(items.size(), items);
    }

    private static Item item(Indicator i, Map<AreaLevel, List<Integer>> levels) {
        List<Integer> years = levels.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        Map<String, List<Integer>> bySlug = levels.entrySet().stream()
                .collect(toMap(e -> e.getKey().slug(), Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
        return new Item(
                i.id(),
                i.name(),
                i.unit(),
                i.kind(),
                i.direction(),
                i.theme(),
                i.definition(),
                i.numerator(),
                i.denominator(),
                i.caveat(),
                years,
                bySlug);
    }
}
