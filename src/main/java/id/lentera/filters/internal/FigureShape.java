package id.lentera.filters.internal;

import id.lentera.filters.Condition;
import id.lentera.filters.Condition.Figures;
import id.lentera.filters.Range;
import id.lentera.filters.Ranges;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;

/** Comparisons of one attribute with numbers, however they are joined, as ranges. */
final class FigureShape {

    private FigureShape() {}

    static Optional<Condition> of(Filter filter) {
        return figures(filter).map(Condition.class::cast);
    }

    private static Optional<Figures> figures(Filter filter) {
        return switch (filter) {
            case And and -> joined(and.getChildren(), parts -> parts.reduce(Ranges::intersection));
            case Or or ->
                joined(
                        or.getChildren(),
                        parts -> Optional.of(
                                Ranges.union(parts.flatMap(List::stream).toList())));
            case PropertyIsBetween between -> between(between);
            case BinaryComparisonOperator comparison -> comparison(comparison);
            default -> Optional.empty();
        };
    }

    private static Optional<Figures> joined(
            List<Filter> filters, Function<Stream<List<Range>>, Optional<List<Range>>> join) {
        List<Figures> parts =
                filters.stream().flatMap(part -> figures(part).stream()).toList();
        boolean alike = parts.size() == filters.size()
                && parts.stream().map(Figures::attribute).distinct().count() == 1;
        return alike
                ? join.apply(parts.stream().map(Figures::ranges))
                        .filter(ranges -> !ranges.isEmpty())
                        .map(ranges -> new Figures(parts.getFirst().attribute(), ranges))
                : Optional.empty();
    }

    private static Optional<Figures> between(PropertyIsBetween between) {
        Optional<Double> low = number(between.getLowerBoundary());
        Optional<Double> high = number(between.getUpperBoundary());
        return low.isPresent() && high.isPresent() && low.get() <= high.get()
                ? name(between.getExpression()).map(name -> figures(name, Range.closed(low.get(), high.get())))
                : Optional.empty();
    }

    private static Optional<Figures> comparison(BinaryComparisonOperator comparison) {
        Optional<String> name = name(comparison.getExpression1());
        boolean mirrored = name.isEmpty();
        Optional<Double> number = number(mirrored ? comparison.getExpression1() : comparison.getExpression2());
        return name.or(() -> name(comparison.getExpression2()))
                .flatMap(attribute -> number.flatMap(end -> range(comparison, mirrored, end))
                        .map(range -> figures(attribute, range)));
    }

    private static Optional<Range> range(BinaryComparisonOperator comparison, boolean mirrored, double end) {
        return switch (comparison) {
            case PropertyIsEqualTo _ -> Optional.of(Range.closed(end, end));
            case PropertyIsGreaterThan _ -> Optional.of(side(!mirrored, false, end));
            case PropertyIsGreaterThanOrEqualTo _ -> Optional.of(side(!mirrored, true, end));
            case PropertyIsLessThan _ -> Optional.of(side(mirrored, false, end));
            case PropertyIsLessThanOrEqualTo _ -> Optional.of(side(mirrored, true, end));
            default -> Optional.empty();
        };
    }

    private static Range side(boolean above, boolean included, double end) {
        return above ? new Range(end, included, null, false) : new Range(null, false, end, included);
    }

    private static Figures figures(String attribute, Range range) {
        return new Figures(attribute, List.of(range));
    }

    private static Optional<String> name(Expression expression) {
        return expression instanceof PropertyName property
                ? Optional.of(Names.canonical(property.getPropertyName()))
                : Optional.empty();
    }

    private static Optional<Double> number(Expression expression) {
        return expression instanceof Literal literal && literal.getValue() instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }
}
