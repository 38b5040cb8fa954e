package id.lentera.patterns.internal;

import id.lentera.patterns.PatternClass;
import id.lentera.patterns.PatternQueries;
import id.lentera.patterns.Patterns;
import id.lentera.platform.Paging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Patterns over HTTP: for readers and programs, and as numbers of classes for the map. */
@RestController
class PatternController {

    private final PatternWords words;
    private final PatternQueries patterns;

    PatternController(PatternWords words, PatternQueries patterns) {
        this.words = words;
        this.patterns = patterns;
    }

    @GetMapping("/api/patterns")
    PatternAnswer list(
            PatternWords.Words asked,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        Paging paging = Paging.parse(limit, offset);
        return PatternAnswer.of(patterns.find(words.read(asked)), paging);
    }

    /** The shape of {@code /api/values}: the place of each area's class in {@link PatternClass#of}, or why it has none. */
    record ClassArray(int[] ids, List<@Nullable Integer> values, int[] states) {}

    private record Area(int id, @Nullable Integer value, int state) {}

    @GetMapping("/api/patterns/values")
    ClassArray values(PatternWords.Words asked) {
        Patterns found = patterns.find(words.read(asked));
        List<PatternClass> classes = PatternClass.of(found.question().statistic());
        List<Area> areas = new ArrayList<>();
        found.items()
                .forEach(item ->
                        areas.add(new Area(item.id(), classes.indexOf(item.patternClass()), item.demo() ? 4 : 0)));
        // Without a boundary nothing is drawn, so any reason will do there.
        found.notAssessed().forEach(m -> areas.add(new Area(m.id(), null, Math.max(1, m.state()))));
        areas.sort(Comparator.comparingInt(Area::id));
        return new ClassArray(
                areas.stream().mapToInt(Area::id).toArray(),
                areas.stream().map(Area::value).toList(),
                areas.stream().mapToInt(Area::state).toArray());
    }
}
