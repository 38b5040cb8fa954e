package id.lentera.indicators.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.AggregateQueries;
import id.lentera.indicators.ComputedRatio;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import id.lentera.indicators.Ratio;
import id.lentera.platform.ProblemException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/aggregates}: ratios recomputed from the areas one level below, beside the published ones. */
@RestController
class AggregateApi {

    private final ScopeReader scopes;
    private final AggregateQueries aggregates;

    /** The answer. */
    record Answer(
            String numerator,
            String denominator,
            String publishedIndicator,
            String level,
            String within,
            int year,
            int numberMatched,
            List<Item> items) {}

    /** A computed ratio; {@code complete} is false where areas below are missing from the sums. */
    record Item(
            String code,
            String name,
            @Nullable BigDecimal value,
            ObservationStatus status,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            int coveredChildren,
            int totalChildren,
            boolean complete,
            List<String> missing,
            @Nullable Published published,
            ComputedRatio.@Nullable OwnCounts own) {}

    /** What a source publishes for the same area and year. */
    record Published(@Nullable BigDecimal value, ObservationStatus status, String sourceId) {}

    AggregateApi(ScopeReader scopes, AggregateQueries aggregates) {
        this.scopes = scopes;
        this.aggregates = aggregates;
    }

    @GetMapping("/api/aggregates")
    Answer list(
            @RequestParam(required = false) @Nullable String numerator,
            @RequestParam(required = false) @Nullable String denominator,
            ScopeReader.Words words) {
        Ratio ratio = readRatio(
                ScopeReader.required("numerator", numerator), ScopeReader.required("denominator", denominator));
        AreaLevel level = AreaLevel.parse(words.level());
        Area within = scopes.readWithin(words.within(), words.system());
        ScopeReader.requireInside(level, within);
        int year = scopes.readYear(words.year());
        List<Item> items = aggregates.list(ratio, level, within.code(), year).stream()
                .map(AggregateApi::item)
                .toList();
        return new Answer(
                ratio.numerator(),
                ratio.denominator(),
                ratio.published(),
                level.slug(),
                within.code().value(),
                year,
                items.size(),
                items);
    }

    private static Ratio readRatio(String numerator, String denominator) {
        return Ratio.find(numerator, denominator).orElseThrow(() -> {
            String allowed = Ratio.ALL.stream()
                    .map(r -> r.numerator() + "/" + r.denominator())
                    .collect(Collectors.joining(", "));
            return ProblemException.badRequest(
                    "unknown-ratio",
                    "Kedua jumlah ini tidak boleh dibagi satu sama lain; rasio yang tersedia: " + allowed + ".",
                    "These two counts must not be divided by one another; available ratios: " + allowed + ".");
        });
    }

    private static Item item(ComputedRatio r) {
        Observation published = r.published();
        return new Item(
                r.code().value(),
                r.areaName(),
                r.value(),
                ObservationStatus.COMPUTED,
                r.numerator(),
                r.denominator(),
                r.coveredChildren(),
                r.totalChildren(),
                r.complete(),
                r.missing(),
                published == null
                        ? null
                        : new Published(
                                published.value(),
                                published.status(),
                                published.source().id()),
                r.own());
    }
}
