package id.lentera.explorer;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.Classification;
import id.lentera.indicators.ClassificationQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Indicator.Kind;
import id.lentera.indicators.Thresholds;
import id.lentera.mapview.Circles;
import id.lentera.mapview.IndicatorLayer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the figures of one map into classes with colours, or into circles. */
@Component
class MapClasses {

    private final ClassificationQueries classifications;

    MapClasses(ClassificationQueries classifications) {
        this.classifications = classifications;
    }

    /**
     * What one map shows.
     *
     * @param years with figures of the indicator on the level inside {@code within}
     */
    record Subject(Indicator indicator, int year, AreaLevel level, AreaCode within, List<Integer> years) {}

    /** Classes with one colour each, lowest first, or circles instead of colours. */
    record Drawn(
            Classification classification,
            List<String> colors,
            @Nullable Circles circles) {}

    Drawn draw(Subject subject, Drawing drawing) {
        Classification classes = classify(subject, drawing);
        return new Drawn(
                classes,
                colors(subject, classes),
                drawsCircles(subject.indicator(), drawing) ? circles(subject) : null);
    }

    private static List<String> colors(Subject subject, Classification classes) {
        int number = Math.max(0, classes.edges().length - 1);
        if (classes.method().equals(ClassificationQueries.CATEGORIES)) {
            return ClassColors.ofCategories(number);
        }
        return number > ClassColors.MOST
                ? ClassColors.continuous(subject.indicator().direction(), number)
                : ClassColors.of(subject.indicator().direction(), number);
    }

    /** A count coloured over its area says "large" where land is large, so counts are drawn as circles unless asked otherwise. */
    static boolean drawsCircles(Indicator indicator, Drawing drawing) {
        return switch (drawing.form()) {
            case FITTING -> addsUp(indicator);
            case FILL -> false;
            case CIRCLES -> indicator.kind() != Kind.CATEGORY;
        };
    }

    /** Whether circles suit its figures: twice the circle is twice as many. */
    static boolean addsUp(Indicator indicator) {
        return indicator.kind() == Kind.COUNT || indicator.kind() == Kind.MONEY;
    }

    /** Key of what must stay on a map that a reader had drawn otherwise than suits its figures; null on all others. */
    static @Nullable String warning(Indicator indicator, boolean circles) {
        if (addsUp(indicator) == circles) {
            return null;
        }
        return circles ? "explorer.circled.note" : "explorer.filled.note";
    }

    private Circles circles(Subject subject) {
        return IndicatorLayer.circles(
                subject.level().slug(),
                subject.within().value(),
                classifications.largest(subject.indicator().id(), subject.level(), subject.within()),
                ClassColors.ofCircles(subject.indicator().direction()));
    }

    /** Circles of differences: one colour for rising, one for falling figures. */
    static Circles circlesOfChange(Subject subject, double largest) {
        List<String> lowToHigh = ClassColors.ofChange(subject.indicator().direction(), 5);
        return IndicatorLayer.circles(subject.level().slug(), subject.within().value(), largest, lowToHigh.getLast())
                .withColorBelow(lowToHigh.getFirst());
    }

    private Classification classify(Subject subject, Drawing drawing) {
        String indicator = subject.indicator().id();
        List<Integer> compared = drawing.yearOnly() ? List.of(subject.year()) : subject.years();
        if (subject.indicator().kind() == Kind.CATEGORY) {
            return classifications.categories(indicator, subject.level(), subject.within(), subject.year(), compared);
        }
        if (drawing.method().equals(Drawing.UNCLASSED)) {
            return classifications.unclassed(indicator, subject.level(), subject.within(), subject.year(), compared);
        }
        Thresholds thresholds = subject.indicator().thresholds();
        boolean policy = drawing.method().equals(Drawing.POLICY);
        if (policy && thresholds != null) {
            return byEdges(
                    subject,
                    thresholds.edges().stream().mapToDouble(Double::doubleValue).toArray());
        }
        return drawing.breaks().isEmpty()
                ? classifications.classifyForAllYears(
                        indicator,
                        subject.level(),
                        subject.within(),
                        subject.year(),
                        compared,
                        policy ? Drawing.USUAL.method() : drawing.method(),
                        drawing.classes())
                : byEdges(
                        subject,
                        drawing.breaks().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray());
    }

    private Classification byEdges(Subject subject, double[] edges) {
        return classifications.classify(
                subject.indicator().id(),
                subject.level(),
                subject.within(),
                subject.year(),
                Drawing.MANUAL,
                edges.length - 1,
                edges);
    }
}
