package id.lentera.electricity.internal;

import id.lentera.areas.AreaCode;
import id.lentera.electricity.Bpbl;
import id.lentera.electricity.DefinitionChanges;
import id.lentera.electricity.ElectricityQueries;
import id.lentera.electricity.KitAge;
import id.lentera.electricity.PowerRatio;
import id.lentera.electricity.PowerRecord;
import id.lentera.electricity.PowerShares;
import id.lentera.electricity.SolarKits;
import id.lentera.electricity.VillageCard;
import id.lentera.electricity.VillageCards;
import id.lentera.electricity.VillageIndex;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.Paging;
import id.lentera.platform.ProblemException;
import id.lentera.topics.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Electricity over HTTP. */
@RestController
class ElectricityController {

    private final ElectricityQueries electricity;
    private final VillageCards cards;

    ElectricityController(ElectricityQueries electricity, VillageCards cards) {
        this.electricity = electricity;
        this.cards = cards;
    }

    /** A published count with what follows from it; the published percentage is in {@code record}. */
    record Counted(
            PowerRecord record,
            @Nullable PowerRatio computed,
            @Nullable Long impliedDenominator) {}

    /** @param warnings where figures of one area and unit count different things */
    record Counts(List<Counted> items, int numberMatched, List<LocalizedText> warnings) {}

    record Kits(SolarKits kits, LocalDate end, KitAge.State state) {}

    /** @param on the day that ages count to */
    record KitList(LocalDate on, List<Kits> items, int numberMatched) {}

    record Eligibility(Bpbl.Outcome outcome, Bpbl.Rule rule, LocalizedText text) {}

    @GetMapping("/api/electricity/records")
    Counts records(
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        Paging paging = Paging.parse(limit, offset);
        List<PowerRecord> all = electricity.list(within(within));
        Map<String, List<PowerRecord>> series =
                all.stream().collect(Collectors.groupingBy(r -> r.code() + " " + r.unit()));
        return new Counts(
                all.stream()
                        .skip(paging.offset())
                        .limit(paging.limit())
                        .map(r -> new Counted(r, r.computed(), r.impliedDenominator()))
                        .toList(),
                all.size(),
                series.values().stream()
                        .flatMap(s -> DefinitionChanges.of(s).stream())
                        .distinct()
                        .toList());
    }

    @GetMapping("/api/electricity/shares")
    List<PowerShares> shares() {
        return electricity.listShares();
    }

    @GetMapping("/api/electricity/kits")
    KitList kits(
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String on) {
        LocalDate day = on == null || on.isBlank() ? cards.today() : day(on);
        List<Kits> items = electricity.listKits(within(within)).stream()
                .map(kits -> new Kits(kits, kits.end(), kits.on(day)))
                .toList();
        return new KitList(day, items, items.size());
    }

    @GetMapping("/api/electricity/villages/{code}")
    VillageCard village(@PathVariable String code) {
        return cards.get(new AreaCode(code));
    }

    @GetMapping("/api/villages/idm")
    List<VillageIndex> index(@RequestParam(required = false) @Nullable String within) {
        return electricity.listIndex(within(within));
    }

    /** What is left out is unknown. */
    @GetMapping("/api/electricity/bpbl")
    Eligibility bpbl(
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable String network,
            @RequestParam(required = false) @Nullable String decile,
            @RequestParam(required = false) @Nullable String decileLimit,
            @RequestParam(required = false) @Nullable String remote,
            @RequestParam(required = false) @Nullable String validated) {
        Integer limit = BpblParameters.decile("decileLimit", decileLimit);
        Bpbl.Decision decision = Bpbl.decide(new Bpbl.Household(
                BpblParameters.flag("customer", customer),
                BpblParameters.flag("network", network),
                BpblParameters.decile("decile", decile),
                limit == null ? Bpbl.USUAL_DECILE : limit,
                BpblParameters.flag("remote", remote),
                BpblParameters.flag("validated", validated)));
        return new Eligibility(decision.outcome(), decision.rule(), decision.text());
    }

    private static AreaCode within(@Nullable String within) {
        return within == null || within.isBlank() ? AreaCode.INDONESIA : new AreaCode(within.strip());
    }

    private static LocalDate day(String text) {
        if (AsOf.isDate(text.strip())) {
            return new AsOf(text.strip()).latest();
        }
        throw ProblemException.badRequest(
                "bad-day",
                "Parameter on harus hari yang ada, misalnya 2026-01-15.",
                "Parameter on must be a day that exists, such as 2026-01-15.");
    }
}
