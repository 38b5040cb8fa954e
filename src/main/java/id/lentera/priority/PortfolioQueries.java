package id.lentera.priority;

import id.lentera.priority.PortfolioComparison.Region;
import id.lentera.priority.PortfolioComparison.Village;
import id.lentera.priority.internal.PortfolioCalculation;
import id.lentera.priority.internal.UnitCostFile;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Computes portfolios of villages and packages within a budget; nothing is stored. */
@Service
public class PortfolioQueries {

    private static final int REMEMBERED = 16;

    private final PortfolioCalculation calculation;
    private final UnitCostFile unitCosts;
    private final DataCache<PortfolioScenario, PortfolioResult> results;

    PortfolioQueries(PortfolioCalculation calculation, UnitCostFile unitCosts, DataVersion version) {
        this.results = version.cache(REMEMBERED);
        this.calculation = calculation;
        this.unitCosts = unitCosts;
    }

    /** Published prices; a package without one must be priced by the reader. */
    public List<UnitCost> listUnitCosts() {
        return unitCosts.list();
    }

    public PortfolioResult plan(PortfolioScenario scenario) {
        return results.get(scenario, calculation::compute);
    }

    public PortfolioComparison compare(PortfolioResult first, PortfolioResult second) {
        Map<String, Region> regions = new TreeMap<>();
        for (PortfolioResult.Region region : first.regions()) {
            regions.put(region.code(), new Region(region.code(), region.name(), region.reached(), 0));
        }
        for (PortfolioResult.Region region : second.regions()) {
            regions.merge(
                    region.code(),
                    new Region(region.code(), region.name(), 0, region.reached()),
                    (one, other) -> new Region(one.code(), one.name(), one.first(), other.second()));
        }
        return new PortfolioComparison(
                second.totals().households() - first.totals().households(),
                second.totals().cost() - first.totals().cost(),
                only(first, second),
                only(second, first),
                List.copyOf(regions.values()));
    }

    private static List<Village> only(PortfolioResult one, PortfolioResult other) {
        Set<String> others =
                other.items().stream().map(PortfolioResult.Item::code).collect(Collectors.toSet());
        return one.items().stream()
                .filter(item -> !others.contains(item.code()))
                .map(item -> new Village(item.code(), item.name(), item.region(), item.households()))
                .toList();
    }
}
