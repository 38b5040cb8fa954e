package id.lentera.recertification.internal;

import id.lentera.areas.AreaCode;
import id.lentera.recertification.Cohort;
import id.lentera.recertification.ComplaintFigures;
import id.lentera.recertification.ListEntry;
import id.lentera.recertification.RecertState;
import id.lentera.recertification.RecertificationQueries;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Recertification over HTTP: numbers only; single complaints are for the desk. */
@RestController
class RecertificationController {

    private final RecertificationQueries recertification;

    RecertificationController(RecertificationQueries recertification) {
        this.recertification = recertification;
    }

    /** @param version what a change of the cohort names */
    record Item(
            long id,
            int version,
            String code,
            String name,
            int cohort,
            long households,
            long surveyed,
            long transition,
            long graduation,
            long handedOver,
            Map<RecertState, Long> standing) {}

    record Answer(List<Item> items, int numberMatched, ComplaintFigures complaints) {}

    record Lists(List<ListEntry> types, List<ListEntry> levels) {}

    @GetMapping("/api/recertification")
    Answer get(@RequestParam(required = false) @Nullable String within) {
        AreaCode area = within == null || within.isBlank() ? AreaCode.INDONESIA : new AreaCode(within.strip());
        List<Item> items = recertification.listCohorts(area).stream()
                .map(RecertificationController::item)
                .toList();
        return new Answer(items, items.size(), recertification.getComplaints(area));
    }

    @GetMapping("/api/complaints/lists")
    Lists lists() {
        return new Lists(recertification.listTypes(), recertification.listLevels());
    }

    static Item item(Cohort cohort) {
        return new Item(
                cohort.id(),
                cohort.version(),
                cohort.code(),
                cohort.name(),
                cohort.year(),
                cohort.households(),
                cohort.reached(RecertState.DISURVEI),
                cohort.reached(RecertState.HASIL_TRANSISI),
                cohort.reached(RecertState.HASIL_GRADUASI),
                cohort.reached(RecertState.HASIL_DISERAHKAN),
                cohort.standing());
    }
}
