package id.lentera.convergence.internal;

import id.lentera.convergence.Convergence;
import id.lentera.convergence.ConvergenceQueries;
import id.lentera.convergence.GapQuestion;
import id.lentera.platform.Paging;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Convergence over HTTP: for readers and programs, as classes for the map, and as a compact matrix for the browser's table. */
@RestController
class ConvergenceController {

    private final ConvergenceWords words;
    private final ConvergenceQueries queries;

    ConvergenceController(ConvergenceWords words, ConvergenceQueries queries) {
        this.words = words;
        this.queries = queries;
    }

    /** Parameters of every address here. */
    record Asked(
            @Nullable String level,
            @Nullable String within,
            @Nullable String year,
            @Nullable String basis,
            @Nullable String loci) {

        ConvergenceWords.Words with(@Nullable String rule) {
            return new ConvergenceWords.Words(level, within, year, basis, rule, loci);
        }
    }

    @GetMapping("/api/convergence")
    ConvergenceAnswer list(
            Asked asked,
            @RequestParam(name = "package", required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        Paging paging = Paging.parse(limit, offset);
        return ConvergenceAnswer.of(get(asked, rule), paging);
    }

    /** The shape of {@code /api/values}: the place of each area's class, or that nothing is recorded. */
    record ClassArray(int[] ids, List<@Nullable Integer> values, int[] states) {}

    @GetMapping("/api/convergence/values")
    ClassArray values(Asked asked, @RequestParam(name = "package", required = false) @Nullable String rule) {
        Convergence found = get(asked, rule);
        int[] fids = found.tree().fids();
        int[] places = found.matrix().places();
        List<Integer> order = IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingInt(row -> fids[places[row]]))
                .toList();
        return new ClassArray(
                order.stream().mapToInt(row -> fids[places[row]]).toArray(),
                order.stream()
                        .map(row -> ClassStates.value(found.classes()[row]))
                        .toList(),
                order.stream()
                        .mapToInt(row -> ClassStates.state(
                                found.classes()[row], found.question().basis()))
                        .toArray());
    }

    @GetMapping("/api/convergence/matrix")
    ResponseEntity<CompactMatrix> matrix(
            Asked asked, @RequestParam(name = "package", required = false) @Nullable String rule) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(CompactMatrix.of(get(asked, rule)));
    }

    @GetMapping("/api/convergence/gaps")
    GapAnswer gaps(
            Asked asked,
            GapQuestion gap,
            @RequestParam(name = "package", required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        Paging paging = Paging.parse(limit, offset);
        Convergence found = get(asked, rule);
        return GapAnswer.of(found, Gaps.list(found, gap), paging);
    }

    private Convergence get(Asked asked, @Nullable String rule) {
        return queries.get(words.read(asked.with(rule)));
    }
}
