package id.lentera.priority;

import id.lentera.areas.AreaCode;
import id.lentera.platform.ProblemException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A scenario as an address writes it: {@code budget;emphasis;present;planned;floor;package:perHousehold:perVillage:service;...}, and at
 * the end {@code !code:households} for every kabupaten with a floor of its own.
 *
 * @param budget   in million rupiah
 * @param emphasis on poverty, in percent
 * @param present  share of lit households in percent from which a village is taken to have the network
 * @param planned  share from which the network is taken to be planned
 * @param floor    share of the unlit households to be reached in every kabupaten, in percent
 * @param floors   households to be reached, by code of the kabupaten; they go before {@code floor}
 */
public record ScenarioText(
        long budget,
        int emphasis,
        int present,
        int planned,
        int floor,
        List<PackageCost> packages,
        Map<String, Integer> floors) {

    public static final long MILLION = 1_000_000;
    public static final int MAX_FLOOR = 99_999_999;
    public static final long MAX_BUDGET = 1_000_000_000;

    private static final int NUMBERS = 5;
    private static final String SHAPE =
            "\\d{1,10};\\d{1,3};\\d{1,3};\\d{1,3};\\d{1,3}(;[a-z]{1,20}:\\d{1,12}:\\d{1,12}:[01](\\.\\d{1,3})?){0,5}"
                    + "(!\\d{2}\\.\\d{2}:\\d{1,8}){0,514}";

    public ScenarioText {
        packages = List.copyOf(packages);
        floors = Collections.unmodifiableMap(new TreeMap<>(floors));
    }

    /** A hundred billion rupiah, with the published prices. */
    public static ScenarioText start(List<UnitCost> published) {
        return new ScenarioText(
                100_000,
                50,
                PortfolioScenario.PRESENT_FROM.intValue(),
                PortfolioScenario.PLANNED_FROM.intValue(),
                0,
                published.stream()
                        .map(c -> new PackageCost(c.electricPackage(), c.perHousehold(), 0, BigDecimal.ONE))
                        .toList(),
                Map.of());
    }

    public static ScenarioText parse(String text) {
        if (!text.matches(SHAPE)) {
            throw bad();
        }
        String[] marked = text.split("!");
        String[] parts = marked[0].split(";");
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
                packages,
                floors(marked));
    }

    /** @param marked the floors from the second place on */
    private static Map<String, Integer> floors(String[] marked) {
        Map<String, Integer> floors = new TreeMap<>();
        for (int i = 1; i < marked.length; i++) {
            String[] floor = marked[i].split(":");
            if (floors.put(floor[0], Integer.valueOf(floor[1])) != null) {
                throw bad();
            }
        }
        return floors;
    }

    private static PackageCost cost(String[] parts) {
        BigDecimal service = new BigDecimal(parts[3]);
        if (service.signum() == 0 || service.compareTo(BigDecimal.ONE) > 0) {
            throw bad();
        }
        return new PackageCost(
                ElectricPackage.parse(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), service);
    }

    public String write() {
        String numbers = "%d;%d;%d;%d;%d".formatted(budget, emphasis, present, planned, floor);
        return numbers
                + packages.stream()
                        .map(p -> ";%s:%d:%d:%s"
                                .formatted(
                                        p.electricPackage().slug(),
                                        p.perHousehold(),
                                        p.perVillage(),
                                        p.service().stripTrailingZeros().toPlainString()))
                        .collect(Collectors.joining())
                + floors.entrySet().stream()
                        .map(f -> "!" + f.getKey() + ":" + f.getValue())
                        .collect(Collectors.joining());
    }

    /** What can be computed, or a sentence that says what is missing. */
    public PortfolioScenario scenario(AreaCode within) {
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
                floors);
    }

    private static ProblemException bad() {
        return ProblemException.badRequest(
                "bad-scenario",
                "Skenario pada alamat tidak dapat dibaca; kosongkan parameter a dan b untuk mulai dari awal.",
                "The scenario in the address cannot be read; drop the parameters a and b to start afresh.");
    }
}
