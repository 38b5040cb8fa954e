package id.lentera.convergence.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.convergence.Near;
import id.lentera.convergence.NearQueries;
import id.lentera.platform.Paging;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Villages without power near a lit one, over HTTP. */
@RestController
class NearController {

    private final NearQueries queries;
    private final AreaQueries areas;

    NearController(NearQueries queries, AreaQueries areas) {
        this.queries = queries;
        this.areas = areas;
    }

    record Answer(
            String within,
            double km,
            double darkBelow,
            double litFrom,
            boolean demo,
            int dark,
            int lit,
            int withoutPoint,
            @Nullable Source source,
            int numberMatched,
            List<Near.Pair> items) {}

    /** @param dark ratio below which a village counts as without power; {@code lit} from which it counts as lit */
    @GetMapping("/api/coverage/near-lit")
    Answer near(
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String km,
            @RequestParam(required = false) @Nullable String dark,
            @RequestParam(required = false) @Nullable String lit,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        Paging paging = Paging.parse(limit, offset);
        AreaCode code = within == null || within.isBlank() ? AreaCode.INDONESIA : new AreaCode(within.strip());
        areas.get(code);
        double below = number("dark", dark, NearQueries.DARK_BELOW, 0, 100);
        double from = number("lit", lit, NearQueries.LIT_FROM, 0, 100);
        if (from < below) {
            throw ProblemException.badRequest(
                    "bad-limits",
                    "Parameter lit harus sama dengan atau di atas dark.",
                    "Parameter lit must not be below dark.");
        }
        Near.Question question =
                new Near.Question(code, number("km", km, NearQueries.KILOMETRES, 0.1, 100), below, from);
        Near found = queries.find(question);
        return new Answer(
                code.value(),
                question.kilometres(),
                below,
                from,
                found.demo(),
                found.dark(),
                found.lit(),
                found.noPoint(),
                found.source(),
                found.items().size(),
                found.items().stream()
                        .skip(paging.offset())
                        .limit(paging.limit())
                        .toList());
    }

    private static double number(String name, @Nullable String text, double usual, double least, double most) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        if (text.matches("\\d{1,4}(\\.\\d{1,4})?")) {
            double value = Double.parseDouble(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw ProblemException.badRequest(
                "bad-number",
                "Parameter %s harus bilangan antara %s dan %s.".formatted(name, least, most),
                "Parameter %s must be a number between %s and %s.".formatted(name, least, most));
    }
}
