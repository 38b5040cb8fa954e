package id.lentera.priority.ui;

import id.lentera.areas.AreaCode;
import id.lentera.platform.ProblemException;
import id.lentera.priority.ElectricPackage;
import id.lentera.priority.PackageCost;
import id.lentera.priority.PortfolioScenario;
import id.lentera.priority.UnitCost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A scenario as the address of the page writes it: {@code budget;emphasis;present;planned;floor;package:perHousehold:perVillage:service;...}.
 *
 * @param budget   in million rupiah
 * @param emphasis on poverty, in percent
 * @param present  share of lit households in percent from which a village is taken to have the network
 * @param planned  share from which the network is taken to be planned
 * @param floor    share of the unlit households to be reached in every kabupaten, in percent
 */
record ScenarioText(long budget, int emphasis, int present, int planned, int floor, List<PackageCost> packages) {

    static final long MILLION = 1_000_000;
    static final long MAX_BUDGET = 1_000_000_000;

    private static final int NUMBERS = 5;
    private static final String SHAPE =
            "\\d{1,10};\\d{1,3};\\d{1,3};\\d{1,3};\\d{1,3}(;[a-z]{1,20}:\\d{1,12}:\\d{1,12}:[01](\\.\\d{1,3})?){0,5}";

    /** A hundred billion rupiah, with the published prices. */
    static ScenarioText start(List<UnitCost> published) {
        return new ScenarioText(
                100_000,
                50,
                PortfolioScenario.PRESENT_FROM.intValue(),
                PortfolioScenario.PLANNED_FROM.intValue(),
                0,
                published.stream()
                        .map(c -> new PackageCost(c.electricPackage(), c.perHousehold(), 0, BigDecimal.ONE))
                        .toList());
    }

    static ScenarioText parse(String text) {
        if (!text.matches(SHAPE)) {
            throw bad();
        }
        String[] parts = text.split(";");
        long budget = Long.parseLong(parts[0]);
        boolean percents = true;
        for (int i = 1; i < NUMBERS; i++) {
            percents &= Integer.parseInt(parts[i]) <= 100;
        }
        if (budget < 1 || budget > MAX_BUDGET || !percents) {
            throw bad();
        }
        List<PackageCost> packages = new ArrayList<>();
        for (int i = NUMBERS; i < parts.length; i++) {
            PackageCost cost = cost(parts[i].split(":"));
            if (packages.stream().anyMatch(p -> p.electricPackage() == cost.electricPackage())) {
                throw bad();
            }
            packages.add(cost);
        }
        return new ScenarioText(
                budget,
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                packages);
    }

    private static PackageCost cost(String[] parts) {
        BigDecimal service = new BigDecimal(parts[3]);
        if (service.signum() == 0 || service.compareTo(BigDecimal.ONE) > 0) {
            throw bad();
        }
        return new PackageCost(
                ElectricPackage.parse(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), service);
    }

    String write() {
        String numbers = "%d;%d;%d;%d;%d".formatted(budget, emphasis, present, planned, floor);
        return numbers
                + packages.stream()
                        .map(p -> ";%s:%d:%d:%s"
                                .formatted(
                                        p.electricPackage().slug(),
                                        p.perHousehold(),
                                        p.perVillage(),
                                        p.service().stripTrailingZeros().toPlainString()))
                        .collect(Collectors.joining());
    }

    /** What can be computed, or a sentence that says what is missing. */
    PortfolioScenario scenario(AreaCode within) {
        List<PackageCost> priced = packages.stream()
                .filter(p -> p.perHousehold() + p.perVillage() > 0)
                .toList();
        if (priced.isEmpty()) {
            throw ProblemException.badRequest(
                    "no-price", "Beri harga pada sekurangnya satu paket.", "Price at least one package.");
        }
        if (planned > present) {
            throw ProblemException.badRequest(
                    "bad-grid",
                    "Batas \u201cdirencanakan\u201d tidak boleh di atas batas \u201cberjaringan\u201d.",
                    "The bound for \u201cplanned\u201d must not be above that for \u201chas the grid\u201d.");
        }
        return new PortfolioScenario(
                within,
                PortfolioScenario.INDICATOR,
                PortfolioScenario.YEAR,
                PortfolioScenario.POVERTY_YEAR,
                budget * MILLION,
                priced,
                BigDecimal.valueOf(emphasis, 2),
                BigDecimal.valueOf(present),
                BigDecimal.valueOf(planned),
                BigDecimal.valueOf(floor),
                Map.of());
    }

    private static ProblemException bad() {
        return ProblemException.badRequest(
                "bad-scenario",
                "Skenario pada alamat tidak dapat dibaca; kosongkan parameter a dan b untuk mulai dari awal.",
                "The scenario in the address cannot be read; drop the parameters a and b to start afresh.");
    }
}
