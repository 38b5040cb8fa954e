package id.lentera.explorer;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.AggregateQueries;
import id.lentera.indicators.ComputedRatio;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.Ratio;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Ratios of electrification recomputed from published counts, beside what is published; neither replaces the other. */
@Service
class Recomputed {

    private final IndicatorQueries indicators;
    private final AggregateQueries aggregates;
    private final ObservationQueries observations;

    Recomputed(IndicatorQueries indicators, AggregateQueries aggregates, ObservationQueries observations) {
        this.indicators = indicators;
        this.aggregates = aggregates;
        this.observations = observations;
    }

    /** The ratio of the area in one year: as published, from its own counts, from its parts; each where there is one. */
    record Line(int year, ComputedRatio ratio) {}

    /**
     * The ratios of the areas one level below, of the year in which most of them have both counts.
     *
     * @param all how many areas there are, with counts or without
     */
    record Parts(int year, int all, List<ComputedRatio> ratios) {}

    /**
     * @param published what the ratio is compared with
     * @param years     ascending
     * @param caveats   what a reader must know about the counts
     * @param sources   of the counts
     */
    record Table(
            Indicator published, List<Line> years, Parts parts, List<LocalizedText> caveats, List<Source> sources) {}

    /** One table per ratio that the published counts of the area or of its parts allow. */
    List<Table> list(Area area) {
        // Counts of villages are not published: their ratio would be a figure of one village each.
        if (area.level().compareTo(AreaLevel.REGENCY) > 0) {
            return List.of();
        }
        return Ratio.ALL.stream()
                .flatMap(ratio -> indicators.find(ratio.published()).filter(Definitions::answers).stream()
                        .map(published -> table(ratio, published, area)))
                .filter(table -> !table.sources().isEmpty())
                .toList();
    }

    private Table table(Ratio ratio, Indicator published, Area area) {
        AreaLevel below = area.level().below().orElseThrow();
        NavigableSet<Integer> partYears = countedYears(ratio, below, area.code());
        NavigableSet<Integer> ownYears = countedYears(ratio, area.level(), area.code());
        Set<Integer> years = new TreeSet<>(indicators.listYears(published.id(), area.level(), area.code()));
        years.addAll(partYears);
        years.addAll(ownYears);
        List<Line> lines = new ArrayList<>();
        for (int year : years) {
            ComputedRatio computed =
                    aggregates.list(ratio, area.level(), area.code(), year).getFirst();
            if (computed.published() != null || computed.own() != null || computed.value() != null) {
                lines.add(new Line(year, computed));
            }
        }
        List<Source> sources = Stream.concat(
                        sources(ratio, area.level(), area.code(), ownYears),
                        sources(ratio, below, area.code(), partYears))
                .distinct()
                .toList();
        List<LocalizedText> caveats = Stream.of(ratio.numerator(), ratio.denominator())
                .flatMap(count -> indicators.find(count).map(Indicator::caveat).stream())
                .toList();
        return new Table(published, lines, parts(ratio, below, area.code(), partYears), caveats, sources);
    }

    private Parts parts(Ratio ratio, AreaLevel level, AreaCode within, NavigableSet<Integer> years) {
        // Below a kabupaten the ratio of a part would itself rest on villages.
        if (level.compareTo(AreaLevel.REGENCY) > 0) {
            return new Parts(0, 0, List.of());
        }
        Parts fullest = new Parts(0, 0, List.of());
        for (int year : years.descendingSet()) {
            List<ComputedRatio> all = aggregates.list(ratio, level, within, year);
            List<ComputedRatio> counted =
                    all.stream().filter(r -> r.own() != null).toList();
            if (counted.size() > fullest.ratios().size()) {
                fullest = new Parts(year, all.size(), counted);
            }
        }
        return fullest;
    }

    /** Years in which both counts have figures somewhere in the area; whether of the same parts shows in the sum. */
    private NavigableSet<Integer> countedYears(Ratio ratio, AreaLevel level, AreaCode within) {
        NavigableSet<Integer> years = new TreeSet<>(indicators.listYears(ratio.numerator(), level, within));
        years.retainAll(indicators.listYears(ratio.denominator(), level, within));
        return years;
    }

    private Stream<Source> sources(Ratio ratio, AreaLevel level, AreaCode within, Set<Integer> years) {
        return years.stream().flatMap(year -> Stream.of(ratio.numerator(), ratio.denominator())
                .flatMap(count -> observations.listSources(count, level, within, year).stream()));
    }
}
