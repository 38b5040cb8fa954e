package id.lentera.patterns.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationQueries;
import id.lentera.patterns.InequalityQuestion;
import id.lentera.patterns.People;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many people (or households) stand behind the figure of each area. */
@Component
class PeopleReader {

    private static final int NEAR = 5;
    private static final double PERCENT_OF_THOUSAND = 100_000;

    private final ObservationQueries observations;
    private final IndicatorQueries indicators;

    PeopleReader(ObservationQueries observations, IndicatorQueries indicators) {
        this.observations = observations;
        this.indicators = indicators;
    }

    /** Numbers by code; areas without are left out. */
    record Numbers(People kind, Map<String, Double> byCode) {}

    /** @param figures the figures that are weighted */
    Numbers read(InequalityQuestion question, List<Observation> figures) {
        if (question.people() != People.AUTO) {
            return new Numbers(question.people(), numbers(question.people(), question, figures));
        }
        for (People kind : List.of(People.OWN, People.IMPLIED, People.POPULATION, People.HOUSEHOLDS)) {
            Map<String, Double> numbers = numbers(kind, question, figures);
            if (figures.stream().allMatch(o -> numbers.containsKey(o.code().value()))) {
                return new Numbers(kind, numbers);
            }
        }
        return new Numbers(People.EQUAL, numbers(People.EQUAL, question, figures));
    }

    private Map<String, Double> numbers(People kind, InequalityQuestion question, List<Observation> figures) {
        Map<String, Double> numbers = new HashMap<>();
        switch (kind) {
            case OWN ->
                figures.stream()
                        .filter(o -> o.denominator() != null)
                        .forEach(o ->
                                numbers.put(o.code().value(), o.denominator().doubleValue()));
            case IMPLIED -> {
                Map<String, Double> rates = values("poverty_rate", question, question.year());
                values("poor_population_thousand", question, question.year()).forEach((code, poor) -> {
                    if (rates.getOrDefault(code, 0.0) > 0) {
                        numbers.put(code, poor * PERCENT_OF_THOUSAND / rates.get(code));
                    }
                });
            }
            case POPULATION -> numbers.putAll(nearest("population", question));
            case HOUSEHOLDS -> numbers.putAll(nearest("households", question));
            case EQUAL, AUTO -> figures.forEach(o -> numbers.put(o.code().value(), 1.0));
        }
        numbers.values().removeIf(n -> !(n > 0));
        return numbers;
    }

    /** The year nearest to the question, {@value #NEAR} years away at most. */
    private Map<String, Double> nearest(String indicator, InequalityQuestion question) {
        if (indicators.find(indicator).isEmpty()) {
            return Map.of();
        }
        return indicators.listYears(indicator, question.level(), question.within()).stream()
                .filter(year -> Math.abs(year - question.year()) <= NEAR)
                .min(Comparator.comparingInt(year -> Math.abs(year - question.year())))
                .map(year -> values(indicator, question, year))
                .orElse(Map.of());
    }

    private Map<String, Double> values(String indicator, InequalityQuestion question, int year) {
        return values(indicator, question.level(), question.within(), year);
    }

    /** Main-series figures by code. */
    Map<String, Double> values(String indicator, AreaLevel level, AreaCode within, int year) {
        Map<String, Double> values = new HashMap<>();
        observations.list(indicator, level, within, year).stream()
                .filter(o -> o.value() != null)
                .forEach(o -> values.put(o.code().value(), o.value().doubleValue()));
        return values;
    }
}
