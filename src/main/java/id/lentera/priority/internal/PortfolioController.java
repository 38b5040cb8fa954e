package id.lentera.priority.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.platform.RequestReader;
import id.lentera.priority.ElectricPackage;
import id.lentera.priority.GridState;
import id.lentera.priority.PackageCost;
import id.lentera.priority.PortfolioComparison;
import id.lentera.priority.PortfolioQueries;
import id.lentera.priority.PortfolioResult;
import id.lentera.priority.PortfolioScenario;
import id.lentera.priority.UnitCost;
import id.lentera.provenance.Source;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Portfolios over HTTP: one scenario, or two to compare. Nothing is stored. */
@RestController
class PortfolioController {

    /** Scenarios with their packages take a few kilobytes. */
    private static final int MAX_KILOBYTES = 64;

    private final PortfolioQueries portfolios;
    private final JsonMapper mapper;

    PortfolioController(PortfolioQueries portfolios, JsonMapper mapper) {
        this.portfolios = portfolios;
        this.mapper = mapper;
    }

    /** A package with where it may be used, and its published price where there is one. */
    record PackageView(
            String electricPackage,
            List<String> where,
            @Nullable Long perHousehold,
            @Nullable LocalizedText note,
            List<Source> sources) {}

    record Packages(List<PackageView> items, int numberMatched) {}

    /** @param comparison null for one scenario */
    record Answer(List<ResultView> scenarios, @Nullable PortfolioComparison comparison) {}

    record PriceView(String electricPackage, long perHousehold, long perVillage, BigDecimal service) {}

    record ScenarioView(
            String within,
            String withinName,
            String indicator,
            int year,
            int povertyYear,
            long budget,
            List<PriceView> packages,
            BigDecimal povertyEmphasis,
            BigDecimal presentFrom,
            BigDecimal plannedFrom,
            BigDecimal floorPercent,
            Map<String, Integer> floors) {

        static ScenarioView of(PortfolioResult result) {
            PortfolioScenario scenario = result.scenario();
            return new ScenarioView(
                    scenario.within().value(),
                    result.withinName(),
                    scenario.indicator(),
                    scenario.year(),
                    scenario.povertyYear(),
                    scenario.budget(),
                    scenario.packages().stream().map(ScenarioView::price).toList(),
                    scenario.povertyEmphasis(),
                    scenario.presentFrom(),
                    scenario.plannedFrom(),
                    scenario.floorPercent(),
                    scenario.floors());
        }

        private static PriceView price(PackageCost cost) {
            return new PriceView(cost.electricPackage().slug(), cost.perHousehold(), cost.perVillage(), cost.service());
        }
    }

    record ResultView(
            ScenarioView scenario,
            PortfolioResult.Outcome outcome,
            LocalizedText verdict,
            BigDecimal gapPercent,
            boolean demo,
            PortfolioResult.Totals totals,
            List<PortfolioResult.Item> items,
            List<PortfolioResult.Region> regions,
            List<PortfolioResult.LeftOut> leftOut,
            int notAssessed,
            List<LocalizedText> caveats) {

        static ResultView of(PortfolioResult result) {
            return new ResultView(
                    ScenarioView.of(result),
                    result.outcome(),
                    result.verdict(),
                    result.gapPercent(),
                    result.demo(),
                    result.totals(),
                    result.items(),
                    result.regions(),
                    result.leftOut(),
                    result.notAssessed(),
                    result.caveats());
        }
    }

    @GetMapping("/api/portfolios/packages")
    Packages packages() {
        List<UnitCost> published = portfolios.listUnitCosts();
        List<PackageView> items = Arrays.stream(ElectricPackage.values())
                .map(p -> view(
                        p,
                        published.stream().filter(c -> c.electricPackage() == p).findFirst()))
                .toList();
        return new Packages(items, items.size());
    }

    @PostMapping("/api/portfolios")
    Answer compute(InputStream request) throws IOException {
        JsonNode json = RequestReader.tree(mapper, request, MAX_KILOBYTES);
        JsonNode several = json.get("scenarios");
        if (several != null && (!several.isArray() || several.isEmpty() || several.size() > 2)) {
            throw ProblemException.badRequest(
                    PortfolioJson.PROBLEM,
                    "Anggota scenarios harus daftar satu atau dua skenario.",
                    "Member scenarios must be a list of one or two scenarios.");
        }
        List<PortfolioScenario> scenarios = several == null
                ? List.of(PortfolioJson.read(json))
                : several.valueStream().map(PortfolioJson::read).toList();
        List<PortfolioResult> results = scenarios.stream().map(portfolios::plan).toList();
        return new Answer(
                results.stream().map(ResultView::of).toList(),
                results.size() < 2 ? null : portfolios.compare(results.getFirst(), results.getLast()));
    }

    private static PackageView view(ElectricPackage electricPackage, Optional<UnitCost> published) {
        return new PackageView(
                electricPackage.slug(),
                electricPackage.where().stream().sorted().map(GridState::slug).toList(),
                published.map(UnitCost::perHousehold).orElse(null),
                published.map(UnitCost::note).orElse(null),
                published.map(UnitCost::sources).orElse(List.of()));
    }
}
