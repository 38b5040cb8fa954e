package id.lentera.patterns.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaIndex;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ValueArray;
import id.lentera.patterns.Pocket;
import id.lentera.patterns.PocketQueries;
import id.lentera.patterns.Pockets;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.Paging;
import id.lentera.platform.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pockets of poverty over HTTP. */
@RestController
class PocketController {

    private static final LocalizedText RULE = new LocalizedText(
            "Desa disebut kantong bila persentase dan jumlahnya sama-sama mencapai acuan di kabupatennya: persentase kabupaten"
                    + " dan rata-rata jumlah per desa. Ini usulan, bukan batas resmi.",
            "A village is a pocket if its rate and its number both reach the references of its kabupaten: the rate of the"
                    + " kabupaten and the mean number of its villages. This is a proposal, not an official limit.");

    private final PocketQueries pockets;
    private final IndicatorQueries indicators;
    private final ObservationQueries observations;
    private final AreaQueries areas;

    PocketController(
            PocketQueries pockets, IndicatorQueries indicators, ObservationQueries observations, AreaQueries areas) {
        this.pockets = pockets;
        this.indicators = indicators;
        this.observations = observations;
        this.areas = areas;
    }

    record Item(String code, String name, double rate, double number, int cluster, String status) {}

    record Answer(
            String indicator,
            int year,
            LocalizedText rule,
            List<Pockets.Reference> references,
            List<Pockets.Cluster> clusters,
            List<Item> items,
            int numberMatched,
            int assessed,
            int notAssessed) {}

    @GetMapping("/api/patterns/pockets")
    Answer list(
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        Paging paging = Paging.parse(limit, offset);
        Pockets found = find(indicator, year, within);
        List<Item> items = found.items().stream()
                .skip(paging.offset())
                .limit(paging.limit())
                .map(PocketController::item)
                .toList();
        return new Answer(
                found.indicator().id(),
                found.year(),
                RULE,
                found.references(),
                found.clusters(),
                items,
                found.items().size(),
                found.assessed(),
                found.notAssessed());
    }

    /** The shape of {@code /api/values}: 0 for a pocket, 1 for any other village that was assessed. */
    record PocketArray(int[] ids, List<@Nullable Integer> values, int[] states) {}

    @GetMapping("/api/patterns/pockets/values")
    PocketArray values(
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String within) {
        Pockets found = find(indicator, year, within);
        AreaCode place = place(within);
        Set<String> pocketCodes =
                found.items().stream().map(p -> p.code().value()).collect(Collectors.toSet());
        AreaIndex index = areas.getIndex(AreaLevel.VILLAGE, place);
        ValueArray figures = observations.getValues(found.indicator().id(), AreaLevel.VILLAGE, place, found.year());
        List<@Nullable Integer> values = new ArrayList<>();
        int[] states = new int[figures.ids().length];
        for (int i = 0; i < states.length; i++) {
            boolean absent = Double.isNaN(figures.values()[i]);
            int named = Arrays.binarySearch(index.ids(), figures.ids()[i]);
            boolean pocket = named >= 0 && pocketCodes.contains(index.codes()[named]);
            values.add(absent ? null : pocket ? 0 : 1);
            states[i] = figures.states()[i];
        }
        return new PocketArray(figures.ids(), values, states);
    }

    private Pockets find(@Nullable String indicator, @Nullable String year, @Nullable String within) {
        if (indicator == null || year == null || !year.matches("\\d{4}")) {
            throw ProblemException.badRequest(
                    "missing-parameter",
                    "Parameter indicator dan year (empat angka) wajib diisi.",
                    "Parameters indicator and year (four digits) are required.");
        }
        return pockets.find(indicators.get(indicator).id(), Integer.parseInt(year), place(within));
    }

    private static AreaCode place(@Nullable String within) {
        return within == null || within.isBlank() ? AreaCode.INDONESIA : new AreaCode(within.strip());
    }

    private static Item item(Pocket pocket) {
        return new Item(
                pocket.code().value(),
                pocket.name(),
                pocket.rate(),
                pocket.number(),
                pocket.cluster(),
                pocket.demo() ? "DEMO" : "FIGURE");
    }
}
