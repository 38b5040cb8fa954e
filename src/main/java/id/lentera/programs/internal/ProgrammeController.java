package id.lentera.programs.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.Paging;
import id.lentera.platform.ProblemException;
import id.lentera.programs.Delivery;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeLocation;
import id.lentera.programs.ProgrammeQueries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Programmes, their figures, coverage and places over HTTP. */
@RestController
class ProgrammeController {

    private final ProgrammeQueries programmes;

    ProgrammeController(ProgrammeQueries programmes) {
        this.programmes = programmes;
    }

    /** A page of a list. */
    record Items<T>(List<T> items, int numberMatched) {

        static <T> Items<T> page(List<T> all, Paging paging) {
            return new Items<>(
                    all.stream().skip(paging.offset()).limit(paging.limit()).toList(), all.size());
        }
    }

    @GetMapping("/api/programs")
    Items<Programme> list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        return Items.page(programmes.list(), Paging.parse(limit, offset));
    }

    @GetMapping("/api/programs/{id}")
    Programme get(@PathVariable String id) {
        return programmes.get(id);
    }

    @GetMapping("/api/programs/{id}/deliveries")
    Items<Delivery> deliveries(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        Paging paging = Paging.parse(limit, offset);
        return Items.page(programmes.listDeliveries(id, within(within), year(year)), paging);
    }

    @GetMapping("/api/programs/{id}/locations")
    Items<ProgrammeLocation> locations(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        Paging paging = Paging.parse(limit, offset);
        return Items.page(programmes.listLocations(id, within(within)), paging);
    }

    @GetMapping("/api/coverage")
    CoverageAnswer coverage(
            @RequestParam(required = false) @Nullable String program,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        if (program == null || program.isBlank()) {
            throw ProblemException.badRequest(
                    "missing-program",
                    "Parameter program wajib diisi; daftarnya ada di /api/programs.",
                    "Parameter program is required; /api/programs lists them.");
        }
        Paging paging = Paging.parse(limit, offset);
        return CoverageAnswer.of(
                programmes.getCoverage(program, AreaLevel.parse(level), within(within), year(year)), paging);
    }

    private static AreaCode within(@Nullable String within) {
        return within == null || within.isBlank() ? AreaCode.INDONESIA : new AreaCode(within.strip());
    }

    private static @Nullable Integer year(@Nullable String year) {
        if (year == null || year.isBlank()) {
            return null;
        }
        if (year.matches("(19|20)\\d\\d")) {
            return Integer.valueOf(year);
        }
        throw ProblemException.badRequest(
                "bad-year",
                "Parameter year harus tahun empat angka antara 1900 dan 2099.",
                "Parameter year must be a four-digit year between 1900 and 2099.");
    }
}
