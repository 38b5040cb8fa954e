package id.lentera.filters;

import id.lentera.areas.AreaLevel;
import id.lentera.filters.internal.AreaAttributes;
import id.lentera.filters.internal.FilterFeatures;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Answers which areas of a map meet a filter, and what can be asked. */
@Service
public class FilterQueries {

    private final FilterFeatures features;
    private final IndicatorQueries indicators;

    FilterQueries(FilterFeatures features, IndicatorQueries indicators) {
        this.features = features;
        this.indicators = indicators;
    }

    /** The areas that pass. A missing value passes no comparison and no negation of one, only {@code IS NULL}. */
    public Sieve sift(Filter filter, FilterScope scope) {
        return features.sift(filter.isNone() ? "INCLUDE" : filter.ecql(), scope);
    }

    /** What every area has, then the indicators with figures on a level, in the order of the catalogue. */
    public List<Attribute> listAttributes(AreaLevel level) {
        Map<String, Map<AreaLevel, List<Integer>>> levels = indicators.listAllLevels();
        Stream<Attribute> figures = indicators.list().stream()
                .filter(indicator ->
                        levels.getOrDefault(indicator.id(), Map.of()).containsKey(level))
                .map(FilterQueries::attribute);
        return Stream.concat(AreaAttributes.ALL.stream(), figures).toList();
    }

    private static Attribute attribute(Indicator indicator) {
        return new Attribute(indicator.id(), indicator.name(), Attribute.Kind.FIGURE, indicator.unit());
    }
}
