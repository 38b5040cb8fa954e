package id.lentera.priority.internal;

import id.lentera.areas.AreaIndex;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Absence;
import id.lentera.indicators.ValueArray;
import id.lentera.priority.Selection;
import id.lentera.priority.Selection.FigureReport;
import id.lentera.priority.SelectionQueries;
import id.lentera.priority.selection.Entry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Areas chosen by a rate and a number at once: for programs and for the page that shows them, and as quadrants for the map. */
@RestController
class SelectionController {

    private final SelectionQueries selections;
    private final AreaQueries areas;

    SelectionController(SelectionQueries selections, AreaQueries areas) {
        this.selections = selections;
        this.areas = areas;
    }

    @GetMapping("/api/priorities/selection")
    SelectionAnswer choose(@RequestParam Map<String, String> words) {
        return SelectionAnswer.of(selections.find(selections.read(words)));
    }

    /** The shape of {@code /api/values}: quadrant minus 1 of each area. */
    record QuadrantArray(int[] ids, List<@Nullable Integer> values, int[] states) {}

    @GetMapping("/api/priorities/selection/values")
    QuadrantArray quadrants(@RequestParam Map<String, String> words) {
        Selection selection = selections.find(selections.read(words));
        AreaIndex index = areas.getIndex(
                selection.question().level(), selection.question().within());
        Map<String, Integer> quadrants = selection.chosen().entries().stream()
                .collect(Collectors.toMap(Entry::code, entry -> entry.quadrant() - 1));
        return new QuadrantArray(
                index.ids(),
                IntStream.range(0, index.ids().length)
                        .mapToObj(i -> quadrants.get(index.codes()[i]))
                        .toList(),
                IntStream.range(0, index.ids().length)
                        .map(i -> state(index.codes()[i], index.registered()[i], selection))
                        .toArray());
    }

    /** A missing figure is told by its reason, the rate before the number. */
    private static int state(String code, boolean registered, Selection selection) {
        if (!registered) {
            return ValueArray.UNREGISTERED;
        }
        List<@Nullable FigureReport> both = Stream.of(selection.rate(), selection.count())
                .map(axis -> axis.figures().get(code))
                .toList();
        for (FigureReport figure : both) {
            if (figure == null) {
                return ValueArray.NOT_COLLECTED;
            }
            if (figure.value() == null) {
                return state(Objects.requireNonNull(figure.absence()));
            }
        }
        return both.stream().filter(Objects::nonNull).anyMatch(FigureReport::demo)
                ? ValueArray.DEMONSTRATION
                : ValueArray.VALUE;
    }

    private static int state(Absence absence) {
        return switch (absence) {
            case NOT_COLLECTED -> ValueArray.NOT_COLLECTED;
            case SUPPRESSED -> ValueArray.SUPPRESSED;
            case NOT_APPLICABLE -> ValueArray.NOT_APPLICABLE;
        };
    }
}
