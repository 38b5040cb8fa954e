package id.lentera.explorer;

import id.lentera.explorer.Comparison.Mode;
import id.lentera.explorer.MapClasses.Drawn;
import id.lentera.explorer.MapClasses.Subject;
import id.lentera.indicators.ChangeQueries;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.Classification;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.Pair;
import id.lentera.indicators.PairQueries;
import id.lentera.indicators.PairQueries.Side;
import id.lentera.indicators.ValueArray;
import id.lentera.platform.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the other side of a comparison. */
@Service
class VersusQueries {

    /** More maps than this are too small to read and too many for a browser. */
    private static final int MOST_PANELS = 12;

    private final IndicatorQueries indicators;
    private final MapClasses classes;
    private final ChangeQueries changes;
    private final PairQueries pairs;
    private final ObservationQueries observations;
    private final Definitions definitions;

    VersusQueries(
            IndicatorQueries indicators,
            MapClasses classes,
            ChangeQueries changes,
            PairQueries pairs,
            ObservationQueries observations,
            Definitions definitions) {
        this.indicators = indicators;
        this.classes = classes;
        this.changes = changes;
        this.pairs = pairs;
        this.observations = observations;
        this.definitions = definitions;
    }

    /** The other side; null for a single map, for small maps by year, and where there is nothing to compare with. */
    @Nullable
    Versus find(Subject subject, Look look) {
        Comparison comparison = look.comparison();
        return switch (comparison.mode()) {
            case NONE, PANELS -> null;
            case CHANGE ->
                year(comparison, earlierFirst(subject.years(), subject.year()))
                        .map(base -> change(subject, base))
                        .orElse(null);
            case PAIR ->
                other(subject, comparison)
                        .flatMap(side -> sideOf(subject, side, comparison))
                        .map(side -> pair(subject, side))
                        .orElse(null);
            case SWIPE -> swipe(subject, look);
        };
    }

    /** The map of one year among several. */
    record YearMap(int year, Drawn drawn) {}

    /** One map per year, the newest {@value #MOST_PANELS} in the order of time; empty unless maps by year are asked for. */
    List<YearMap> listYearMaps(ExplorerScreen screen) {
        ExplorerState state = screen.state();
        return screen.mode() != Mode.PANELS
                ? List.of()
                : shownYears(screen.years()).stream()
                        .map(year -> new YearMap(
                                year,
                                classes.draw(
                                        new Subject(
                                                screen.indicator(),
                                                year,
                                                state.level(),
                                                state.within(),
                                                screen.years()),
                                        state.look().drawing())))
                        .toList();
    }

    /** The newest years that fit on a page, in the order of time. */
    static List<Integer> shownYears(List<Integer> years) {
        return years.stream()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_PANELS)
                .sorted()
                .toList();
    }

    /** Other definitions of the same question. */
    Definitions definitions() {
        return definitions;
    }

    /** The map itself: differences are classed around zero, two indicators by thirds, everything else as it would be alone. */
    Drawn draw(Subject subject, Look look, @Nullable Versus versus) {
        Mode mode = versus == null ? Mode.NONE : look.comparison().mode();
        if (mode == Mode.PAIR && versus != null && versus.pair() != null) {
            return crossed(versus.pair());
        }
        if (mode != Mode.CHANGE || versus == null) {
            return classes.draw(subject, look.drawing());
        }
        Classification classification = changes.classify(
                subject.indicator().id(),
                subject.level(),
                subject.within(),
                subject.year(),
                versus.year(),
                look.drawing().classes());
        int number = Math.max(0, classification.edges().length - 1);
        return new Drawn(
                classification,
                ClassColors.ofChange(subject.indicator().direction(), number),
                MapClasses.drawsCircles(subject.indicator(), look.drawing())
                        ? MapClasses.circlesOfChange(subject, classification.largestEdge())
                        : null);
    }

    /** The figures of the map: those of the year, or their differences to the year compared with. */
    ValueArray figures(ExplorerScreen screen) {
        ExplorerState state = screen.state();
        int year = Objects.requireNonNull(state.year());
        Versus versus = screen.versus();
        return screen.mode() == Mode.CHANGE && versus != null
                ? changes.getChange(state.indicator(), state.level(), state.within(), year, versus.year())
                : observations.getValues(state.indicator(), state.level(), state.within(), year);
    }

    /** The figures of the other side, for the table; null where there is no second set. */
    @Nullable
    ValueArray otherFigures(ExplorerScreen screen) {
        Versus versus = screen.versus();
        ExplorerState state = screen.state();
        return versus == null
                ? null
                : observations.getValues(versus.indicator().id(), state.level(), state.within(), versus.year());
    }

    private static Drawn crossed(Pair pair) {
        return new Drawn(
                new Classification(
                        "pair",
                        pair.firstEdges(),
                        pair.counts(),
                        pair.absent(),
                        new LocalizedText(
                                "Tiap indikator dibagi tiga sama banyak di antara wilayah yang punya kedua angka. Batas bawah termasuk kelas, batas atas tidak.",
                                "Each indicator is cut into thirds of the areas that have both figures. The lower edge belongs to a class, the upper one does not.")),
                ClassColors.ofPair(),
                null);
    }

    private Versus change(Subject subject, int base) {
        return new Versus(
                subject.indicator(),
                base,
                earlierFirst(subject.years(), subject.year()),
                null,
                List.of(),
                null,
                null,
                changes.listReasons(subject.indicator().id(), subject.level(), subject.within(), subject.year(), base));
    }

    private Versus pair(Subject subject, Subject side) {
        Pair pair = pairs.classify(
                new Side(subject.indicator(), subject.year()),
                new Side(side.indicator(), side.year()),
                subject.level(),
                subject.within());
        return new Versus(side.indicator(), side.year(), side.years(), null, List.of(), null, pair, List.of());
    }

    /** Another indicator beside the map, or another year of the same. */
    private @Nullable Versus swipe(Subject subject, Look look) {
        Comparison comparison = look.comparison();
        boolean sameIndicator = comparison.indicator() == null
                || comparison.indicator().equals(subject.indicator().id());
        Optional<Subject> side = sameIndicator
                ? year(comparison, earlierFirst(subject.years(), subject.year()))
                        .map(year -> new Subject(
                                subject.indicator(), year, subject.level(), subject.within(), subject.years()))
                : sideOf(subject, indicators.get(comparison.indicator()), comparison);
        return side.map(s -> {
                    Drawn drawn = classes.draw(s, look.drawing());
                    List<Integer> choice = sameIndicator ? earlierFirst(s.years(), subject.year()) : s.years();
                    return new Versus(
                            s.indicator(),
                            s.year(),
                            choice,
                            drawn.classification(),
                            drawn.colors(),
                            drawn.circles(),
                            null,
                            List.of());
                })
                .orElse(null);
    }

    /** The year of the other indicator: the one asked for, else the nearest to the year of the map. */
    private Optional<Subject> sideOf(Subject subject, Indicator other, Comparison comparison) {
        List<Integer> years = years(other, subject);
        return year(
                        comparison,
                        years.stream()
                                .sorted(Comparator.comparingInt(y -> Math.abs(y - subject.year())))
                                .toList())
                .map(year -> new Subject(other, year, subject.level(), subject.within(), years));
    }

    /** The indicator asked for, else the first of another theme with figures here: poverty for electricity and the other way round. */
    private Optional<Indicator> other(Subject subject, Comparison comparison) {
        return comparison.indicator() != null
                ? Optional.of(indicators.get(comparison.indicator()))
                : indicators.list().stream()
                        .filter(i -> !i.theme().equals(subject.indicator().theme()))
                        .filter(i -> i.kind() == Indicator.Kind.RATE)
                        .filter(i -> !years(i, subject).isEmpty())
                        .findFirst();
    }

    private List<Integer> years(Indicator indicator, Subject subject) {
        return indicators.listYears(indicator.id(), subject.level(), subject.within()).stream()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Optional<Integer> year(Comparison comparison, List<Integer> years) {
        return years.contains(comparison.year())
                ? Optional.ofNullable(comparison.year())
                : years.stream().findFirst();
    }

    /** Other years than that of the map, the nearest earlier one first. */
    private static List<Integer> earlierFirst(List<Integer> years, int year) {
        return years.stream()
                .filter(y -> y != year)
                .sorted(Comparator.<Integer, Boolean>comparing(y -> y > year).thenComparing(y -> Math.abs(y - year)))
                .toList();
    }
}
