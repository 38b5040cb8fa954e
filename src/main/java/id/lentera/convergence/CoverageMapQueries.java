package id.lentera.convergence;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaPlace;
import id.lentera.areas.AreaQueries;
import id.lentera.areas.AreaShapeQueries;
import id.lentera.convergence.internal.CoverageSheet;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.Classification;
import id.lentera.indicators.ClassificationQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.ObservationQueries;
import id.lentera.mapsvg.Mercator;
import id.lentera.mapsvg.SvgMap.Extent;
import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Small maps of coverage, one per programme, over the colours of any rate. */
@Service
public class CoverageMapQueries {

    private static final int CLASSES = 5;
    private static final double AIR = 0.04;

    private final AreaQueries areas;
    private final AreaDirectory directory;
    private final AreaShapeQueries shapes;
    private final Figures figures;

    /** What the background is made of. */
    @Component
    record Figures(
            IndicatorQueries indicators, ObservationQueries observations, ClassificationQueries classifications) {}

    CoverageMapQueries(AreaQueries areas, AreaDirectory directory, AreaShapeQueries shapes, Figures figures) {
        this.areas = areas;
        this.directory = directory;
        this.shapes = shapes;
        this.figures = figures;
    }

    /** The same question about the areas one level below the place: a small map has no room for more. */
    public static ConvergenceQuestion small(ConvergenceQuestion question) {
        int level = question.within().level().number() + 1;
        AreaLevel below = Arrays.stream(AreaLevel.values())
                .filter(l -> l.number() == level)
                .findFirst()
                .orElse(AreaLevel.VILLAGE);
        return new ConvergenceQuestion(
                below, question.within(), question.year(), question.basis(), question.rule(), question.loci());
    }

    /** Rates with figures of these areas. */
    public List<Indicator> listBackgrounds(ConvergenceQuestion question) {
        return figures.indicators().list().stream()
                .filter(indicator -> indicator.kind() == Indicator.Kind.RATE)
                .filter(indicator -> !years(indicator.id(), question).isEmpty())
                .toList();
    }

    /** The newest figures of an indicator; empty where there are none or none is wanted. */
    public Optional<CoverageBackground> findBackground(String id, ConvergenceQuestion question) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = figures.indicators().get(id);
        List<Integer> years = years(id, question);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        int year = years.getLast();
        AreaCode within = question.within();
        Classification classes =
                figures.classifications().classify(id, question.level(), within, year, "quantile", CLASSES, null);
        return Optional.of(new CoverageBackground(
                indicator,
                year,
                classes.edges(),
                ClassColors.of(indicator.direction(), Math.max(0, classes.edges().length - 1)),
                figures.observations().getValues(id, question.level(), within, year)));
    }

    /** The picture of one programme as an SVG document. */
    public String draw(Convergence found, String programme, String background, CoverageSymbol symbol, Locale locale) {
        Column column = found.columns().stream()
                .filter(c -> c.programme().id().equals(programme))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(
                        "unknown-programme",
                        "Program %.80s tidak ada pada matriks ini.".formatted(programme),
                        "Programme %.80s is not in this matrix.".formatted(programme)));
        ConvergenceQuestion question = found.question();
        AreaPlace place = directory
                .findPlace(question.within())
                .orElseThrow(() -> ProblemException.notFound(
                        "no-boundary",
                        "Wilayah %s tidak punya batas untuk digambar.".formatted(question.within()),
                        "Area %s has no boundary to draw.".formatted(question.within())));
        Extent view = Mercator.around(place.west(), place.south(), place.east(), place.north(), AIR);
        double tolerance = (view.maxX() - view.minX()) / CoverageSheet.WIDTH / 2;
        return new CoverageSheet(
                        found,
                        column,
                        new CoverageSheet.Lines(
                                view,
                                shapes.get(question.level(), question.within(), tolerance),
                                shapes.get(AreaLevel.PROVINCE, AreaCode.INDONESIA, tolerance),
                                areas.getPoints(question.level(), question.within())),
                        findBackground(background, question).orElse(null),
                        symbol)
                .draw(locale);
    }

    private List<Integer> years(String id, ConvergenceQuestion question) {
        return figures.indicators().listYears(id, question.level(), question.within());
    }
}
