package id.lentera.decisions.internal;

import id.lentera.areas.AreaCode;
import id.lentera.decisions.RunDocument.People;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.UsedFigure;
import id.lentera.indicators.UsedFigureQueries;
import id.lentera.priority.RecipeReport;
import id.lentera.priority.RecipeReport.CriterionReport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the number of people by which a choice of areas is measured: that of the recipe itself, else the poor, else the population. */
@Component
public class PeopleBehind {

    private static final Set<String> PEOPLE = Set.of("persons", "thousand_persons");
    private static final List<String> OTHERWISE =
            List.of("poor_population_thousand", "population", "population_registered");

    private final IndicatorQueries indicators;
    private final UsedFigureQueries figures;

    PeopleBehind(IndicatorQueries indicators, UsedFigureQueries figures) {
        this.indicators = indicators;
        this.figures = figures;
    }

    public Optional<People> find(RecipeReport recipe, AreaCode within) {
        int newest =
                recipe.criteria().stream().mapToInt(CriterionReport::year).max().orElse(0);
        return recipe.criteria().stream()
                .filter(c -> PEOPLE.contains(c.indicator().unit()))
                .findFirst()
                .map(c -> read(c.indicator(), c.year(), recipe, within))
                .or(() -> OTHERWISE.stream()
                        .map(indicators::find)
                        .flatMap(Optional::stream)
                        .map(indicator -> nearest(indicator, newest, recipe, within))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The year nearest to the figures that were judged. */
    private Optional<People> nearest(Indicator indicator, int year, RecipeReport recipe, AreaCode within) {
        return indicators.listYears(indicator.id(), recipe.recipe().level(), within).stream()
                .sorted(Comparator.comparingInt(y -> Math.abs(y - year)))
                .map(y -> read(indicator, y, recipe, within))
                .filter(people -> people.values().size() >= recipe.assessed())
                .findFirst();
    }

    private People read(Indicator indicator, int year, RecipeReport recipe, AreaCode within) {
        List<UsedFigure> values =
                figures.list(indicator.id(), year, recipe.recipe().level(), within);
        return new People(indicator.id(), indicator.name(), indicator.unit(), year, values);
    }
}
