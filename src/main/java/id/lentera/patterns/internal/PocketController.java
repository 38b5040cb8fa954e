package id.lentera.patterns.internal;

import id.lentera.areas.AreaCode;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.patterns.Pocket;
import id.lentera.patterns.PocketQueries;
import id.lentera.patterns.Pockets;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.Paging;
import id.lentera.platform.ProblemException;
import java.util.List;
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

    PocketController(PocketQueries pockets, IndicatorQueries indicators) {
        this.pockets = pockets;
        this.indicators = indicators;
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
        if (indicator == null || year == null || !year.matches("\\d{4}")) {
            throw ProblemException.badRequest(
                    "missing-parameter",
                    "Parameter indicator dan year (empat angka) wajib diisi.",
                    "Parameters indicator and year (four digits) are required.");
        }
        AreaCode place = within == null || within.isBlank() ? AreaCode.INDONESIA : new AreaCode(within.strip());
        Pockets found = pockets.find(indicators.get(indicator).id(), Integer.parseInt(year), place);
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
