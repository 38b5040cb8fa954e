package id.lentera.explorer;

import id.lentera.explorer.Comparison.Mode;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.Classification;
import id.lentera.indicators.Classification.AbsentCounts;
import id.lentera.indicators.ClassificationQueries;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Pair;
import id.lentera.indicators.Thresholds;
import id.lentera.mapview.Circles;
import id.lentera.mapview.Picture.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The legend of a map as lines: the page and a saved picture show the same ones. */
final class LegendLines {

    private static final int SAMPLES = 4;

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
        List<Line> lines = new ArrayList<>(marks());
        AbsentCounts absent = screen.classification().absent();
        addAbsence(lines, "not-collected", absent.notCollected());
        addAbsence(lines, "suppressed", absent.suppressed());
        addAbsence(lines, "not-applicable", absent.notApplicable());
        addAbsence(lines, "demonstration", absent.demonstration());
        addAbsence(lines, "not-comparable", absent.notComparable());
        addAbsence(lines, "unregistered", absent.unregistered());
        return lines;
    }

    private List<Line> marks() {
        if (screen.circles() != null) {
            return circles(screen.circles());
        }
        if (screen.pair() != null) {
            return pairs(screen.pair());
        }
        return screen.unclassed() ? samples() : classes();
    }

    /** What must be known to read the map: which end is dark, who owns an edge, of which years, and what may mislead. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add(direction());
        if (screen.hasClasses()) {
            remarks.add(screen.classification().rule().in(locale));
        }
        if (unlockedYear() != null) {
            remarks.add(words.of("explorer.edges.unlocked", Objects.requireNonNull(unlockedYear())));
        }
        screen.warnings().forEach(warning -> remarks.add(words.of(warning)));
        return remarks;
    }

    /** Which end needs action, or what a size means. */
    private String direction() {
        if (screen.mode() == Mode.CHANGE) {
            return words.of("explorer.legend.change." + screen.indicator().direction());
        }
        if (screen.circles() != null) {
            return words.of("explorer.legend.circles");
        }
        if (categories()) {
            return screen.classification().rule().in(locale);
        }
        return words.of(
                screen.pair() == null
                        ? "explorer.legend.direction." + screen.indicator().direction()
                        : "explorer.pair.direction");
    }

    /** The year whose figures alone made the edges although there are others; null for edges of all years. */
    @Nullable
    String unlockedYear() {
        return screen.hasClasses()
                        && screen.mode() != Mode.CHANGE
                        && screen.state().look().drawing().yearOnly()
                        && screen.years().size() > 1
                ? String.valueOf(screen.state().year())
                : null;
    }

    private List<Line> classes() {
        Classification classes = screen.classification();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < screen.colors().size(); i++) {
            lines.add(new Line("class", screen.colors().get(i), labelOf(i), classes.counts()[i], null));
        }
        return lines;
    }

    /** Figures at even steps of an even run of colours. */
    private List<Line> samples() {
        double[] edges = screen.classification().edges();
        int last = edges.length - 1;
        return IntStream.rangeClosed(0, SAMPLES)
                .mapToObj(i -> new Line(
                        "class",
                        screen.colors().get(Math.min(i * last / SAMPLES, last - 1)),
                        edge(edges[i * last / SAMPLES]),
                        null,
                        null))
                .distinct()
                .toList();
    }

    /** The nine colours of two indicators with the ranges they stand for, the one in need of both first. */
    private List<Line> pairs(Pair pair) {
        PairRanges ranges = new PairRanges(screen, locale);
        return IntStream.iterate(pair.counts().length - 1, cell -> cell >= 0, cell -> cell - 1)
                .filter(cell -> ranges.exists(cell))
                .mapToObj(cell -> new Line(
                        "class",
                        screen.colors().get(cell),
                        words.of("explorer.pair.cell", ranges.first(cell), ranges.second(cell)),
                        pair.counts()[cell],
                        null))
                .toList();
    }

    /** A category's word, or a range, with the word of a standard where one names it. */
    private String labelOf(int number) {
        if (categories()) {
            return category(number);
        }
        double[] edges = screen.classification().edges();
        String range = words.of("explorer.legend.range", edge(edges[number]), edge(edges[number + 1]));
        Thresholds named = screen.thresholds();
        return named == null
                ? range
                : words.of(
                        "explorer.legend.threshold",
                        range,
                        named.labels().get(number).in(locale));
    }

    private boolean categories() {
        return screen.classification().method().equals(ClassificationQueries.CATEGORIES);
    }

    /** The word of a category; its number where the catalogue has no word. */
    private String category(int number) {
        Thresholds named = screen.indicator().thresholds();
        double value = screen.classification().edges()[number];
        int place = named == null ? -1 : named.edges().indexOf(value);
        return place < 0 || place >= named.labels().size()
                ? edge(value)
                : named.labels().get(place).in(locale);
    }

    /** Three sizes between which a reader can judge the others; for differences of both signs. */
    private List<Line> circles(Circles circles) {
        List<Double> sizes = CircleSizes.of(circles.largest());
        if (screen.mode() != Mode.CHANGE) {
            return sizes.stream()
                    .map(value -> new Line("circle", circles.color(), edge(value), null, circles.radiusOf(value)))
                    .toList();
        }
        return Stream.concat(
                        sizes.stream()
                                .map(value -> new Line(
                                        "circle", circles.color(), "+" + edge(value), null, circles.radiusOf(value))),
                        sizes.stream()
                                .map(value -> new Line(
                                        "circle",
                                        circles.colorBelow(),
                                        "-" + edge(value),
                                        null,
                                        circles.radiusOf(value))))
                .toList();
    }

    private void addAbsence(List<Line> lines, String kind, int count) {
        if (count > 0) {
            lines.add(new Line(kind, ClassColors.ABSENT, words.of("explorer.legend." + kind), count, null));
        }
    }

    private String edge(double value) {
        return FigureFormat.edge(value, screen.unit(), locale);
    }
}
