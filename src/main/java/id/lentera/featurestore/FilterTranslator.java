package id.lentera.featurestore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.ExcludeFilter;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.IncludeFilter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.BinarySpatialOperator;

/**
 * Divides a filter into a condition for SQL and a rest for memory. The condition never excludes a feature that the filter
 * accepts; where it decides the filter completely, there is no rest. Truth is GeoTools' own: two-valued, a comparison with a
 * missing value is false and its negation true.
 */
final class FilterTranslator {

    /** PostgreSQL takes 65,535 parameters in a statement; a filter near that is evaluated in memory. */
    private static final int MAX_PARAMETERS = 10_000;

    private final Relation relation;
    private final FeatureIds ids;

    FilterTranslator(Relation relation) {
        this.relation = relation;
        this.ids = new FeatureIds(relation);
    }

    /** {@code rest} is INCLUDE where the condition says it all. */
    record Translation(Fragment condition, Filter rest) {
        boolean complete() {
            return rest == Filter.INCLUDE;
        }
    }

    Translation translate(Filter filter) {
        Translation translation = part(filter);
        return translation.condition().parameters().size() > MAX_PARAMETERS ? memory(filter) : translation;
    }

    private Translation part(Filter filter) {
        return switch (filter) {
            case IncludeFilter _ -> exact(Fragment.TRUE);
            case ExcludeFilter _ -> exact(Fragment.FALSE);
            case And and -> and(and);
            case Or or -> or(or);
            case Not not -> not(not);
            case Id id -> ids.condition(id).map(FilterTranslator::exact).orElseGet(() -> memory(filter));
            case BinarySpatialOperator spatial -> SpatialTranslator.translate(relation, spatial);
            default -> comparison(filter).map(FilterTranslator::exact).orElseGet(() -> memory(filter));
        };
    }

    static Translation exact(Fragment condition) {
        return new Translation(condition, Filter.INCLUDE);
    }

    static Translation memory(Filter filter) {
        return new Translation(Fragment.TRUE, filter);
    }

    private Translation and(And and) {
        List<Fragment> conditions = new ArrayList<>();
        List<Filter> rests = new ArrayList<>();
        for (Filter child : and.getChildren()) {
            Translation translation = part(child);
            conditions.add(translation.condition());
            if (!translation.complete()) {
                rests.add(translation.rest());
            }
        }
        return new Translation(Fragment.all(conditions), Filters.and(rests));
    }

    /** One child that SQL can't bound leaves nothing to exclude; one it can't decide keeps the whole for memory. */
    private Translation or(Or or) {
        List<Translation> children = or.getChildren().stream().map(this::part).toList();
        Fragment condition = children.stream()
                        .anyMatch(child -> child.condition().equals(Fragment.TRUE))
                ? Fragment.TRUE
                : Fragment.any(children.stream().map(Translation::condition).toList());
        return children.stream().allMatch(Translation::complete) ? exact(condition) : new Translation(condition, or);
    }

    private Translation not(Not not) {
        Translation child = part(not.getFilter());
        return child.complete() ? exact(child.condition().negated()) : memory(not);
    }

    private Optional<Fragment> comparison(Filter filter) {
        return switch (filter) {
            case PropertyIsEqualTo equal -> equality(equal);
            case PropertyIsNotEqualTo unequal -> equality(unequal).map(Fragment::negated);
            case PropertyIsLessThan less -> order(less, "<", ">");
            case PropertyIsLessThanOrEqualTo less -> order(less, "<=", ">=");
            case PropertyIsGreaterThan greater -> order(greater, ">", "<");
            case PropertyIsGreaterThanOrEqualTo greater -> order(greater, ">=", "<=");
            case PropertyIsBetween between -> between(between);
            case PropertyIsLike like -> column(like.getExpression()).flatMap(column -> LikePattern.of(column, like));
            case PropertyIsNull isNull ->
                column(isNull.getExpression()).map(column -> Fragment.of(column.quoted() + " IS NULL"));
            default -> Optional.empty();
        };
    }

    private Optional<Fragment> equality(BinaryComparisonOperator comparison) {
        if (!comparison.isMatchingCase()) {
            return Optional.empty();
        }
        return sides(comparison, (column, literal) -> Literals.equal(column, literal)
                .map(value -> Fragment.of(comparable(column) + " = ?", value)));
    }

    private Optional<Fragment> order(BinaryComparisonOperator comparison, String operator, String mirrored) {
        boolean columnFirst = comparison.getExpression1() instanceof PropertyName;
        return sides(comparison, (column, literal) -> Literals.ordered(column, literal)
                .map(value -> Fragment.of(ordered(column) + " " + (columnFirst ? operator : mirrored) + " ?", value)));
    }

    @FunctionalInterface
    private interface Side {
        Optional<Fragment> compare(Column column, Expression literal);
    }

    private Optional<Fragment> sides(BinaryComparisonOperator comparison, Side side) {
        Expression first = comparison.getExpression1();
        Expression second = comparison.getExpression2();
        return column(first).flatMap(column -> side.compare(column, second)).or(() -> column(second)
                .flatMap(column -> side.compare(column, first)));
    }

    private Optional<Fragment> between(PropertyIsBetween between) {
        Function<Column, Optional<Fragment>> condition = column -> Literals.boundary(column, between.getLowerBoundary())
                .flatMap(low -> Literals.boundary(column, between.getUpperBoundary())
                        .map(high -> Fragment.of(column.ordered() + " BETWEEN ? AND ?", low, high)));
        return column(between.getExpression()).flatMap(condition);
    }

    private Optional<Column> column(Expression expression) {
        return expression instanceof PropertyName property
                ? relation.find(property.getPropertyName())
                : Optional.empty();
    }

    /** Decimals are compared as doubles, as GeoTools does; its converted whole numbers and texts compare as they are. */
    private static String comparable(Column column) {
        return column.type() == ColumnType.NUMERIC ? column.quoted() + "::float8" : column.quoted();
    }

    private static String ordered(Column column) {
        return column.type() == ColumnType.NUMERIC ? comparable(column) : column.ordered();
    }
}
