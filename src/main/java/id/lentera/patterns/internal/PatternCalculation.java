package id.lentera.patterns.internal;

import id.lentera.analysis.spatial.Draws;
import id.lentera.analysis.spatial.GlobalMoran;
import id.lentera.analysis.spatial.Neighbours;
import id.lentera.analysis.spatial.Places;
import id.lentera.analysis.spatial.Weights;
import id.lentera.areas.Area;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.patterns.PatternClass;
import id.lentera.patterns.PatternItem;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.Patterns;
import id.lentera.patterns.Weighting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** From figures and neighbours to classes. */
@Component
public class PatternCalculation {

    private final IndicatorQueries indicators;
    private final AreaQueries areas;
    private final FigureTable figures;
    private final AdjacencyStore adjacency;
    private final Turns turns = new Turns();

    PatternCalculation(IndicatorQueries indicators, AreaQueries areas, FigureTable figures, AdjacencyStore adjacency) {
        this.indicators = indicators;
        this.areas = areas;
        this.figures = figures;
        this.adjacency = adjacency;
    }

    public Patterns compute(PatternQuestion question) {
        Indicator indicator = indicators.get(question.indicator());
        Area within = areas.get(question.within());
        PatternChecks.requireBelow(question.level(), within);
        PatternChecks.requireNumbers(indicator);
        Adjacency all = adjacency.get(question.level());
        FigureTable.Figures read = figures.read(question, all::positionOf);
        PatternChecks.requireAreas(read, question);
        return turns.take(() -> compute(question, indicator, within, all, read));
    }

    private Patterns compute(
            PatternQuestion question, Indicator indicator, Area within, Adjacency all, FigureTable.Figures read) {
        Places places = all.places(read.positions());
        Neighbours land = land(question.weights(), all, read.positions(), places);
        Neighbours neighbours = question.weights().sea() ? places.withSeaLinks(land) : land;
        PatternChecks.requireLinks(neighbours, read, question);
        Weights weights = Weights.rowStandardised(neighbours);
        Draws draws = Draws.seeded(question.seed());
        GlobalMoran global = GlobalMoran.of(read.values(), weights, draws, question.permutations());
        LocalResult local = LocalResult.of(question, read.values(), weights, draws);
        List<PatternItem> items = local.items(read, weights, land);
        return new Patterns(
                question,
                indicator,
                within.name(),
                global,
                items,
                read.missing(),
                counts(question, items, read.missing().size()),
                neighbours == land ? 0 : land.isolated().length,
                (double) neighbours.links() / neighbours.size());
    }

    private static Neighbours land(Weighting weighting, Adjacency all, int[] positions, Places places) {
        return switch (weighting.base()) {
            case CONTIGUITY -> all.borders().among(positions);
            case TOUCH -> all.touching().among(positions);
            case NEAREST -> places.nearest(weighting.k());
        };
    }

    private static Map<PatternClass, Integer> counts(PatternQuestion question, List<PatternItem> items, int missing) {
        Map<PatternClass, Integer> counts = new EnumMap<>(PatternClass.class);
        PatternClass.of(question.statistic()).forEach(c -> counts.put(c, 0));
        items.forEach(item -> counts.merge(item.patternClass(), 1, Integer::sum));
        counts.put(PatternClass.NO_DATA, missing);
        return counts;
    }
}
