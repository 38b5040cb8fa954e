package id.lentera.priority.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaIndex;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.ValueArray;
import id.lentera.platform.ProblemException;
import id.lentera.priority.ElectricPackage;
import id.lentera.priority.PortfolioQueries;
import id.lentera.priority.PortfolioResult;
import id.lentera.priority.ScenarioText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A portfolio as numbers of packages for the map. */
@RestController
class PortfolioMapController {

    /** After the packages: nothing for now, and nothing needed. */
    private static final int LEFT_OUT = ElectricPackage.values().length;

    private static final int NO_NEED = LEFT_OUT + 1;

    private final PortfolioQueries portfolios;
    private final AreaQueries areas;

    PortfolioMapController(PortfolioQueries portfolios, AreaQueries areas) {
        this.portfolios = portfolios;
        this.areas = areas;
    }

    /** The shape of {@code /api/values}: the place of the package in the list of packages, or one of the two after it. */
    record PackageArray(int[] ids, List<@Nullable Integer> values, int[] states) {}

    /** @param scenario as the page of portfolios writes it in its address */
    @GetMapping("/api/portfolios/values")
    PackageArray values(
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String scenario) {
        if (within == null || scenario == null) {
            throw ProblemException.badRequest(
                    "missing-parameter",
                    "Parameter within dan scenario wajib diisi.",
                    "Parameters within and scenario are required.");
        }
        AreaCode place = new AreaCode(within.strip());
        PortfolioResult result = portfolios.plan(ScenarioText.parse(scenario).scenario(place));
        Map<String, Integer> kinds = new HashMap<>();
        result.items()
                .forEach(item -> kinds.put(item.code(), item.electricPackage().ordinal()));
        result.leftOut().forEach(village -> kinds.put(village.code(), LEFT_OUT));
        result.noNeed().forEach(code -> kinds.put(code, NO_NEED));
        AreaIndex index = areas.getIndex(AreaLevel.VILLAGE, place);
        return new PackageArray(
                index.ids(),
                IntStream.range(0, index.ids().length)
                        .mapToObj(i -> kinds.get(index.codes()[i]))
                        .toList(),
                IntStream.range(0, index.ids().length)
                        .map(i -> state(index.registered()[i], kinds.containsKey(index.codes()[i]), result.demo()))
                        .toArray());
    }

    private static int state(boolean registered, boolean known, boolean demo) {
        if (!known) {
            return registered ? ValueArray.NOT_COLLECTED : ValueArray.UNREGISTERED;
        }
        return demo ? ValueArray.DEMONSTRATION : ValueArray.VALUE;
    }
}
