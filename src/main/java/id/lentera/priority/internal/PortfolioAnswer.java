package id.lentera.priority.internal;

import id.lentera.indicators.DemoValues;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.PackageCost;
import id.lentera.priority.PortfolioResult;
import id.lentera.priority.PortfolioResult.Item;
import id.lentera.priority.PortfolioResult.LeftOut;
import id.lentera.priority.PortfolioResult.Outcome;
import id.lentera.priority.PortfolioResult.Reason;
import id.lentera.priority.PortfolioResult.Region;
import id.lentera.priority.PortfolioScenario;
import id.lentera.priority.internal.VillageNeeds.Needs;
import id.lentera.priority.internal.VillageNeeds.Village;
import id.lentera.priority.portfolio.Offer;
import id.lentera.priority.portfolio.Portfolio;
import id.lentera.priority.portfolio.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A portfolio with everything it was computed from.
 *
 * @param villages those with unlit households, in the order of the sites
 * @param regions  name by code of the kabupaten, in the order of the groups
 */
record PortfolioAnswer(
        PortfolioScenario scenario,
        String withinName,
        Needs read,
        List<Village> villages,
        Map<String, String> regions,
        Problem problem,
        Portfolio portfolio) {

    PortfolioResult result() {
        boolean demo = read.villages().stream().anyMatch(Village::demo);
        return new PortfolioResult(
                scenario,
                withinName,
                outcome(),
                PortfolioTexts.verdict(outcome(), portfolio.gap()),
                BigDecimal.valueOf(portfolio.gap() * 100).setScale(3, RoundingMode.CEILING),
                demo,
                totals(),
                items(),
                listRegions(),
                leftOut(),
                read.villages().stream()
                        .filter(v -> v.unlit() == 0)
                        .map(Village::code)
                        .toList(),
                read.notAssessed(),
                caveats(demo));
    }

    private Outcome outcome() {
        return switch (portfolio.feasibility()) {
            case MET -> portfolio.exact() ? Outcome.BEST : Outcome.WITHIN_GAP;
            case IMPOSSIBLE -> Outcome.FLOORS_IMPOSSIBLE;
            case NOT_FOUND -> Outcome.FLOORS_NOT_FOUND;
        };
    }

    private PortfolioResult.Totals totals() {
        return new PortfolioResult.Totals(
                (int) portfolio.choice().stream().filter(c -> c >= 0).count(),
                portfolio.reached().stream().mapToInt(Integer::intValue).sum(),
                villages.stream().mapToInt(Village::unlit).sum(),
                portfolio.cost(),
                scenario.budget() - portfolio.cost(),
                weighted(portfolio.value()),
                weighted(portfolio.bound()));
    }

    private List<Item> items() {
        return IntStream.range(0, villages.size())
                .filter(s -> portfolio.choice().get(s) >= 0)
                .mapToObj(s -> {
                    Village village = villages.get(s);
                    Offer offer = problem.sites()
                            .get(s)
                            .offers()
                            .get(portfolio.choice().get(s));
                    PackageCost bought = scenario.packages().get(offer.id());
                    return new Item(
                            village.code(),
                            village.name(),
                            village.region(),
                            bought.electricPackage(),
                            PortfolioCalculation.grid(scenario, village),
                            village.unlit(),
                            offer.cost(),
                            weighted(offer.value()),
                            village.poverty());
                })
                .sorted(Comparator.comparing(Item::code))
                .toList();
    }

    private List<LeftOut> leftOut() {
        return IntStream.range(0, villages.size())
                .filter(s -> portfolio.choice().get(s) < 0)
                .mapToObj(s -> {
                    Village village = villages.get(s);
                    boolean priced = !problem.sites().get(s).offers().isEmpty();
                    return new LeftOut(
                            village.code(),
                            village.name(),
                            village.region(),
                            PortfolioCalculation.grid(scenario, village),
                            village.unlit(),
                            priced ? Reason.BUDGET : Reason.NO_PACKAGE);
                })
                .sorted(Comparator.comparing(LeftOut::code))
                .toList();
    }

    private List<Region> listRegions() {
        List<Region> all = new ArrayList<>();
        List<String> codes = List.copyOf(regions.keySet());
        int[] unlit = new int[codes.size()];
        int[] chosen = new int[codes.size()];
        long[] cost = new long[codes.size()];
        for (int s = 0; s < villages.size(); s++) {
            int group = problem.sites().get(s).group();
            unlit[group] += villages.get(s).unlit();
            int choice = portfolio.choice().get(s);
            if (choice >= 0) {
                chosen[group]++;
                cost[group] += problem.sites().get(s).offers().get(choice).cost();
            }
        }
        for (int g = 0; g < codes.size(); g++) {
            int reached = portfolio.reached().get(g);
            all.add(new Region(
                    codes.get(g),
                    regions.get(codes.get(g)),
                    chosen[g],
                    unlit[g],
                    reached,
                    unlit[g] - reached,
                    problem.floors().get(g),
                    cost[g]));
        }
        return all;
    }

    private List<LocalizedText> caveats(boolean demo) {
        List<LocalizedText> caveats = new ArrayList<>();
        if (demo) {
            caveats.add(DemoValues.NOTICE);
        }
        caveats.add(PortfolioTexts.gridIsGuessed(scenario));
        caveats.add(PortfolioTexts.weights(scenario.povertyEmphasis()));
        caveats.add(PortfolioTexts.wholeVillages());
        if (read.notAssessed() > 0) {
            caveats.add(PortfolioTexts.notAssessed(read.notAssessed()));
        }
        return caveats;
    }

    private static BigDecimal weighted(long thousandths) {
        return BigDecimal.valueOf(thousandths, PortfolioCalculation.THOUSANDTHS);
    }
}
