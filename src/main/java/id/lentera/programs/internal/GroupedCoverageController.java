package id.lentera.programs.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.ProblemException;
import id.lentera.programs.GroupedCoverage;
import id.lentera.programs.ProgrammeQueries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coverage by kind and by partner over HTTP. */
@RestController
class GroupedCoverageController {

    private final ProgrammeQueries programmes;

    GroupedCoverageController(ProgrammeQueries programmes) {
        this.programmes = programmes;
    }

    record Answer(String by, String level, String within, int numberMatched, List<GroupedCoverage> items) {}

    @GetMapping("/api/coverage/groups")
    Answer list(
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String within) {
        GroupedCoverage.By grouped =
                switch (by == null ? "kind" : by) {
                    case "kind" -> GroupedCoverage.By.KIND;
                    case "partner" -> GroupedCoverage.By.PARTNER;
                    default ->
                        throw ProblemException.badRequest(
                                "unknown-group",
                                "Parameter by harus kind (jenis) atau partner (mitra).",
                                "Parameter by must be kind or partner.");
                };
        AreaLevel wanted = AreaLevel.parse(level);
        AreaCode place = within == null || within.isBlank() ? AreaCode.INDONESIA : new AreaCode(within.strip());
        List<GroupedCoverage> items = programmes.listGroups(grouped, wanted, place);
        return new Answer(by == null ? "kind" : by, wanted.slug(), place.value(), items.size(), items);
    }
}
