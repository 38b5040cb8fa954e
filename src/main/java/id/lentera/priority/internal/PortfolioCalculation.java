package id.lentera.priority.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.platform.ProblemException;
import id.lentera.priority.GridState;
import id.lentera.priority.PackageCost;
import id.lentera.priority.PortfolioResult;
import id.lentera.priority.PortfolioScenario;
import id.lentera.priority.internal.VillageNeeds.Needs;
import id.lentera.priority.internal.VillageNeeds.Village;
import id.lentera.priority.portfolio.Offer;
import id.lentera.priority.portfolio.Planner;
import id.lentera.priority.portfolio.Portfolio;
import id.lentera.priority.portfolio.Problem;
import id.lentera.priority.portfolio.Site;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Turns villages, prices and floors into a problem for the engine, and its answer into words. */
@Component
public class PortfolioCalculation {

    /** The engine counts in thousandths of a weighted household. */
    static final int THOUSANDTHS = 3;

    private final AreaQueries areas;
    private final VillageNeeds needs;
    private final TrialGate gate;

    PortfolioCalculation(AreaQueries areas, VillageNeeds needs, TrialGate gate) {
        this.areas = areas;
        this.needs = needs;
        this.gate = gate;
    }

    public PortfolioResult compute(PortfolioScenario scenario) {
        Area within = areas.get(scenario.within());
        Needs read = needs.read(scenario);
        List<Village> villages =
                read.villages().stream().filter(v -> v.unlit() > 0).toList();
        List<String> regions = read.villages().stream()
                .map(Village::region)
                .distinct()
                .sorted()
                .toList();
        Problem problem = problem(scenario, villages, regions);
        Portfolio portfolio = gate.pass(() -> Planner.plan(problem));
        Map<String, String> names = new TreeMap<>();
        regions.forEach(code -> names.put(code, areas.get(new AreaCode(code)).name()));
        return new PortfolioAnswer(scenario, within.name(), read, villages, names, problem, portfolio).result();
    }

    private static Problem problem(PortfolioScenario scenario, List<Village> villages, List<String> regions) {
        BigDecimal meanPoverty = meanPoverty(villages);
        List<Site> sites = villages.stream()
                .map(v -> new Site(v.code(), regions.indexOf(v.region()), v.unlit(), offers(scenario, v, meanPoverty)))
                .toList();
        return new Problem(sites, scenario.budget(), floors(scenario, villages, regions));
    }

    private static List<Offer> offers(PortfolioScenario scenario, Village village, BigDecimal meanPoverty) {
        GridState grid = grid(scenario, village);
        return IntStream.range(0, scenario.packages().size())
                .filter(p -> scenario.packages().get(p).electricPackage().isEligible(grid))
                .mapToObj(p -> {
                    PackageCost cost = scenario.packages().get(p);
                    return new Offer(
                            p,
                            cost.perVillage() + cost.perHousehold() * village.unlit(),
                            value(scenario, village, cost.service(), meanPoverty));
                })
                .toList();
    }

    static GridState grid(PortfolioScenario scenario, Village village) {
        if (village.lit().compareTo(scenario.presentFrom()) >= 0) {
            return GridState.PRESENT;
        }
        return village.lit().compareTo(scenario.plannedFrom()) >= 0 ? GridState.PLANNED : GridState.OFF_PLAN;
    }

    private static long value(PortfolioScenario scenario, Village village, BigDecimal service, BigDecimal meanPoverty) {
        BigDecimal weight = BigDecimal.ONE;
        if (village.poverty() != null && meanPoverty.signum() > 0) {
            BigDecimal poverty = village.poverty().divide(meanPoverty, MathContext.DECIMAL64);
            weight = BigDecimal.ONE
                    .subtract(scenario.povertyEmphasis())
                    .add(scenario.povertyEmphasis().multiply(poverty));
        }
        BigDecimal value = BigDecimal.valueOf(village.unlit()).multiply(weight).multiply(service);
        return Math.max(1, value.movePointRight(THOUSANDTHS).longValue());
    }

    /** Over unlit households, so that the weights of all of them have the mean 1. */
    private static BigDecimal meanPoverty(List<Village> villages) {
        BigDecimal sum = BigDecimal.ZERO;
        long households = 0;
        for (Village village : villages) {
            if (village.poverty() != null) {
                sum = sum.add(village.poverty().multiply(BigDecimal.valueOf(village.unlit())));
                households += village.unlit();
            }
        }
        return households == 0 ? BigDecimal.ZERO : sum.divide(BigDecimal.valueOf(households), MathContext.DECIMAL64);
    }

    private static List<Integer> floors(PortfolioScenario scenario, List<Village> villages, List<String> regions) {
        scenario.floors().keySet().stream()
                .filter(code -> !regions.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw ProblemException.badRequest(
                            PortfolioJson.PROBLEM,
                            "Batas bawah untuk %s tidak dapat dipakai: tidak ada desanya dalam hitungan ini."
                                    .formatted(code),
                            "The floor for %s cannot be used: none of its villages take part.".formatted(code));
                });
        return regions.stream()
                .map(code -> {
                    Integer stated = scenario.floors().get(code);
                    long unlit = villages.stream()
                            .filter(v -> v.region().equals(code))
                            .mapToLong(Village::unlit)
                            .sum();
                    BigDecimal share = scenario.floorPercent().multiply(BigDecimal.valueOf(unlit));
                    return stated != null ? stated : (int) Math.ceil(share.doubleValue() / 100 - 1e-9);
                })
                .toList();
    }
}
