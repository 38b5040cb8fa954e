package id.lentera.indicators;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.internal.IndicatorStore;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Reads definitions and what there are figures for. */
@Service
public class IndicatorQueries {

    private final IndicatorStore store;
    private final DataCache<String, List<Indicator>> catalogue;
    private final DataCache<String, List<IndicatorStore.Coverage>> coverage;
    private final DataCache<YearsKey, List<Integer>> years;

    private record YearsKey(String indicator, AreaLevel level, AreaCode within) {}

    IndicatorQueries(IndicatorStore store, DataVersion version) {
        this.store = store;
        catalogue = version.cache(1);
        coverage = version.cache(1);
        years = version.cache(2000);
    }

    /** All indicators in the order of the catalogue. */
    public List<Indicator> list() {
        return catalogue.get("", _ -> store.list());
    }

    public Optional<Indicator> find(String id) {
        return list().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** Answers 404 unknown-indicator for a word that is not in the catalogue. */
    public Indicator get(String id) {
        return find(id).orElseThrow(() -> ProblemException.notFound(
                "unknown-indicator",
                "Tidak ada indikator dengan id ini; daftar lengkap ada di /api/indicators.",
                "There is no indicator with this id; /api/indicators lists them all."));
    }

    /** Years with at least one figure, ascending; demonstration values count. */
    public List<Integer> listYears(String id, AreaLevel level, AreaCode within) {
        return years.get(
                new YearsKey(id, level, within), key -> store.listYears(key.indicator(), key.level(), key.within()));
    }

    /** Years by level, levels without figures left out. */
    public Map<AreaLevel, List<Integer>> listLevels(String id) {
        return byLevel(
                coverage().stream().filter(c -> c.indicatorId().equals(id)).toList());
    }

    /** Years by level of every indicator that has figures, read at once. */
    public Map<String, Map<AreaLevel, List<Integer>>> listAllLevels() {
        return coverage().stream()
                .collect(groupingBy(
                        IndicatorStore.Coverage::indicatorId, collectingAndThen(toList(), IndicatorQueries::byLevel)));
    }

    /** The same without demonstration values: on which levels an indicator is published. */
    public Map<String, Set<AreaLevel>> listPublishedLevels() {
        return coverage().stream()
                .filter(IndicatorStore.Coverage::published)
                .collect(groupingBy(
                        IndicatorStore.Coverage::indicatorId, mapping(c -> AreaLevel.of(c.level()), toSet())));
    }

    private List<IndicatorStore.Coverage> coverage() {
        return coverage.get("", _ -> store.listCoverage());
    }

    private static Map<AreaLevel, List<Integer>> byLevel(List<IndicatorStore.Coverage> coverage) {
        return coverage.stream()
                .collect(groupingBy(
                        c -> AreaLevel.of(c.level()),
                        () -> new EnumMap<>(AreaLevel.class),
                        mapping(IndicatorStore.Coverage::year, toList())));
    }
}
