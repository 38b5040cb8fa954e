package id.lentera.explorer;

import id.lentera.indicators.ClassColors;
import id.lentera.indicators.Classification;
import id.lentera.indicators.Classification.AbsentCounts;
import id.lentera.indicators.FigureFormat;
import id.lentera.mapview.Circles;
import id.lentera.mapview.Picture.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The legend of a map as lines: the page and a saved picture show the same ones. */
final class LegendLines {

    /** Words of the reader's language for a key. */
    interface Words {
        String of(String key, Object... values);
    }

    private final ExplorerScreen screen;
    private final Words words;
    private final Locale locale;

    LegendLines(ExplorerScreen screen, Words words, Locale locale) {
        this.screen = screen;
        this.words = words;
        this.locale = locale;
    }

    List<Line> list() {
        List<Line> lines = new ArrayList<>(screen.circles() == null ? classes() : circles(screen.circles()));
        AbsentCounts absent = screen.classification().absent();
        addAbsence(lines, "not-collected", absent.notCollected());
        addAbsence(lines, "suppressed", absent.suppressed());
        addAbsence(lines, "not-applicable", absent.notApplicable());
        addAbsence(lines, "demonstration", absent.demonstration());
        addAbsence(lines, "unregistered", absent.unregistered());
        return lines;
    }

    /** What must be known to read the map: which end is dark, who owns an edge, of which years, and what may mislead. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add(words.of(
                screen.circles() == null
                        ? "explorer.legend.direction." + screen.indicator().direction()
                        : "explorer.legend.circles"));
        if (screen.hasClasses()) {
            remarks.add(screen.classification().rule().in(locale));
        }
        if (unlockedYear() != null) {
            remarks.add(words.of("explorer.edges.unlocked", Objects.requireNonNull(unlockedYear())));
        }
        if (screen.misleading()) {
            remarks.add(words.of("explorer.filled.note"));
        }
        return remarks;
    }

    /** The year whose figures alone made the edges although there are others; null for edges of all years. */
    @Nullable
    String unlockedYear() {
        return screen.hasClasses()
                        && screen.state().look().drawing().yearOnly()
                        && screen.years().size() > 1
                ? String.valueOf(screen.state().year())
                : null;
    }

    private List<Line> classes() {
        Classification classes = screen.classification();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < screen.colors().size(); i++) {
            String range = words.of("explorer.legend.range", edge(classes.edges()[i]), edge(classes.edges()[i + 1]));
            lines.add(new Line("class", screen.colors().get(i), range, classes.counts()[i], null));
        }
        return lines;
    }

    /** Three sizes between which a reader can judge the others. */
    private List<Line> circles(Circles circles) {
        return CircleSizes.of(circles.largest()).stream()
                .map(value -> new Line("circle", circles.color(), edge(value), null, circles.radiusOf(value)))
                .toList();
    }

    private void addAbsence(List<Line> lines, String kind, int count) {
        if (count > 0) {
            lines.add(new Line(kind, ClassColors.ABSENT, words.of("explorer.legend." + kind), count, null));
        }
    }

    private String edge(double value) {
        return FigureFormat.edge(value, screen.indicator().unit(), locale);
    }
}
