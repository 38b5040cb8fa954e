package id.lentera.filters.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.filters.Attribute;
import id.lentera.filters.Filter;
import id.lentera.filters.FilterQueries;
import id.lentera.filters.FilterScope;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The filter of the map page over HTTP: which areas pass, and what can be asked. */
@RestController
class FilterApi {

    private final FilterQueries filters;
    private final FilterFeatures features;
    private final AreaQueries areas;
    private final IndicatorQueries indicators;

    FilterApi(FilterQueries filters, FilterFeatures features, AreaQueries areas, IndicatorQueries indicators) {
        this.filters = filters;
        this.features = features;
        this.areas = areas;
        this.indicators = indicators;
    }

    /** The parameters as they came. */
    record Question(
            @Nullable String indicator,
            @Nullable String level,
            @Nullable String within,
            @Nullable String year,
            @Nullable String filter) {}

    /**
     * The answer, in id order.
     *
     * @param numberTotal   areas of the map
     * @param demonstration how many pass by a demonstration value
     */
    record Answer(
            String filter,
            int numberMatched,
            int numberTotal,
            int demonstration,
            List<Integer> ids,
            List<String> codes) {}

    /** Attributes that can be named. */
    record Names(List<Item> items) {}

    /** One of them. */
    record Item(String name, LocalizedText label, String kind, String unit) {}

    @GetMapping("/api/areas/filter")
    Answer areas(Question question) {
        FilterScope scope = scope(question);
        Filter filter = new Filter(question.filter() == null ? "" : question.filter());
        FilterFeatures.Passing passing = features.list(filter.isNone() ? "INCLUDE" : filter.ecql(), scope);
        return new Answer(
                filter.ecql(),
                passing.codes().size(),
                passing.total(),
                passing.demonstration(),
                List.copyOf(passing.codes().keySet()),
                List.copyOf(passing.codes().values()));
    }

    @GetMapping("/api/areas/filter/attributes")
    Names attributes(@RequestParam(required = false) @Nullable String level) {
        return new Names(filters.listAttributes(AreaLevel.parse(level)).stream()
                .map(FilterApi::item)
                .toList());
    }

    private static Item item(Attribute attribute) {
        return new Item(attribute.name(), attribute.label(), attribute.kind().name(), attribute.unit());
    }

    private FilterScope scope(Question question) {
        AreaLevel level = AreaLevel.parse(question.level());
        AreaCode within = areas.get(
                        question.within() == null || question.within().isBlank()
                                ? AreaCode.INDONESIA
                                : new AreaCode(question.within().strip()))
                .code();
        if (level.number() < within.level().number()) {
            throw ProblemException.badRequest(
                    "bad-within",
                    "Wilayah %s berada di bawah tingkat %s; pilih wilayah induk.".formatted(within, level.slug()),
                    "Area %s lies below level %s; choose an ancestor.".formatted(within, level.slug()));
        }
        String indicator =
                indicators.get(required("indicator", question.indicator())).id();
        return new FilterScope(indicator, level, within, year(question.year()));
    }

    private static int year(@Nullable String text) {
        String word = required("year", text);
        if (!word.matches("(19|20)\\d{2}")) {
            throw ProblemException.badRequest(
                    "bad-year",
                    "Parameter year harus tahun, misalnya 2021.",
                    "Parameter year must be a year such as 2021.");
        }
        return Integer.parseInt(word);
    }

    private static String required(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw ProblemException.badRequest(
                    "missing-parameter",
                    "Parameter %s wajib diisi.".formatted(name),
                    "Parameter %s is required.".formatted(name));
        }
        return text.strip();
    }
}
