package id.lentera.filters.internal;

import id.lentera.filters.Attribute;
import id.lentera.filters.Attribute.Kind;
import id.lentera.filters.Filter;
import id.lentera.filters.States;
import java.util.List;
import java.util.Locale;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.ExcludeFilter;
import org.geotools.api.filter.IncludeFilter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.BinaryExpression;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.geotools.api.filter.spatial.Contains;
import org.geotools.api.filter.spatial.Intersects;
import org.geotools.api.filter.spatial.Within;
import org.geotools.filter.FilterAttributeExtractor;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Looks at every part of a parsed filter before it runs: attributes exist, like is compared with like, nothing else is in it. */
final class FilterChecks {

    private static final int MOST_WILDCARDS = 4;
    private static final int LONGEST_PATTERN = 100;

    private final AttributeNames attributes;
    private final Tokens tokens;

    FilterChecks(AttributeNames attributes, Tokens tokens) {
        this.attributes = attributes;
        this.tokens = tokens;
    }

    void check(org.geotools.api.filter.Filter filter) {
        switch (filter) {
            case IncludeFilter _, ExcludeFilter _ -> {}
            case And and -> and.getChildren().forEach(this::check);
            case Or or -> or.getChildren().forEach(this::check);
            case Not not -> check(not.getFilter());
            case BinaryComparisonOperator comparison ->
                alike(List.of(comparison.getExpression1(), comparison.getExpression2()));
            case PropertyIsBetween between ->
                alike(List.of(between.getExpression(), between.getLowerBoundary(), between.getUpperBoundary()));
            case PropertyIsLike like -> pattern(like);
            case PropertyIsNull isNull -> present(isNull.getExpression());
            case BBOX spatial -> shapes(spatial);
            case Intersects spatial -> shapes(spatial);
            case Within spatial -> shapes(spatial);
            case Contains spatial -> shapes(spatial);
            default -> throw unsupported(filter);
        }
    }

    private RuntimeException unsupported(org.geotools.api.filter.Filter filter) {
        String name = filter.getClass().getSimpleName().replaceAll("(Filter)?Impl$", "");
        return Problems.unsupported(name, tokens.positionOf(name));
    }

    private void present(Expression expression) {
        if (!(expression instanceof PropertyName)) {
            throw Problems.unsupported("IS NULL", tokens.positionOf("IS"));
        }
        kind(expression);
    }

    /** All sides are figures or all are texts, and an attribute is among them. */
    private void alike(List<Expression> sides) {
        List<Kind> kinds = sides.stream().map(this::kind).toList();
        Expression naming = sides.stream()
                .filter(side -> !named(side).isEmpty())
                .findFirst()
                .orElseThrow(() -> Problems.unexpected(tokens.at(1).text(), 1));
        Attribute first = attributes.of(named(naming).getFirst());
        if (kinds.contains(Kind.SHAPE)) {
            throw Problems.shapeExpected(first.name(), position(first));
        }
        boolean figures = kinds.get(sides.indexOf(naming)) == Kind.FIGURE;
        if (kinds.stream().anyMatch(kind -> (kind == Kind.FIGURE) != figures)) {
            throw figures
                    ? Problems.figureExpected(first.name(), position(first))
                    : Problems.textExpected(first.name(), position(first));
        }
        if (first.kind() == Kind.STATE) {
            sides.forEach(this::knownState);
        }
    }

    private static List<String> named(Expression expression) {
        FilterAttributeExtractor names = new FilterAttributeExtractor();
        expression.accept(names, null);
        return List.copyOf(names.getAttributeNameSet());
    }

    /** The first attribute in an expression, for a sentence about it. */
    private String nameIn(Expression expression, String otherwise) {
        return named(expression).stream().findFirst().orElse(otherwise);
    }

    private void knownState(Expression side) {
        if (side instanceof Literal literal && !States.ALL.contains(literal.getValue())) {
            String state = String.valueOf(literal.getValue());
            throw Problems.unknownState(state, tokens.positionOf("'" + state + "'"));
        }
    }

    private void pattern(PropertyIsLike like) {
        Kind kind = kind(like.getExpression());
        String pattern = like.getLiteral();
        long wildcards = pattern.chars().filter(c -> c == '%' || c == '_').count();
        int position = tokens.positionOf("'" + pattern.replace("'", "''") + "'");
        if (pattern.length() > LONGEST_PATTERN
                || pattern.chars().filter(c -> c == '%').count() > MOST_WILDCARDS
                || wildcards > LONGEST_PATTERN / 2
                || pattern.replace("\\\\", "").endsWith("\\")) {
            throw Problems.badPattern(position);
        }
        if (kind != Kind.TEXT && kind != Kind.STATE) {
            String name = nameIn(like.getExpression(), Filter.NAME);
            throw kind == Kind.FIGURE
                    ? Problems.figureExpected(name, tokens.positionOf(name))
                    : Problems.shapeExpected(name, tokens.positionOf(name));
        }
    }

    private void shapes(BinarySpatialOperator spatial) {
        Geometry shape = spatial.getExpression2() instanceof Literal literal ? geometry(literal.getValue()) : null;
        if (kind(spatial.getExpression1()) != Kind.SHAPE || shape == null || !usable(shape)) {
            throw Problems.badShape(tokens.positionOfShape());
        }
    }

    private static @Nullable Geometry geometry(Object value) {
        return value instanceof Envelope box
                ? new GeometryFactory().toGeometry(box)
                : value instanceof Geometry geometry ? geometry : null;
    }

    private static boolean usable(Geometry shape) {
        for (Coordinate at : shape.getCoordinates()) {
            if (!(Math.abs(at.x) <= 180 && Math.abs(at.y) <= 90)) {
                return false;
            }
        }
        return !shape.isEmpty() && shape.isValid();
    }

    private Kind kind(Expression expression) {
        return switch (expression) {
            case PropertyName property ->
                attributes.get(property.getPropertyName(), tokens).kind();
            case Literal literal when literal.getValue() instanceof Number -> Kind.FIGURE;
            case Literal literal when literal.getValue() instanceof String -> Kind.TEXT;
            case Literal literal when literal.getValue() instanceof Geometry -> Kind.SHAPE;
            case BinaryExpression sum -> {
                figure(sum.getExpression1());
                figure(sum.getExpression2());
                yield Kind.FIGURE;
            }
            case Function function -> function(function);
            default -> throw Problems.unsupported(expression.toString(), tokens.positionOf(expression.toString()));
        };
    }

    /** One side of a sum, a difference, a product or a quotient. */
    private void figure(Expression side) {
        if (kind(side) != Kind.FIGURE) {
            String name = nameIn(side, Filter.VALUE);
            throw Problems.textExpected(name, tokens.positionOf(name));
        }
    }

    private Kind function(Function function) {
        String name = function.getName().toLowerCase(Locale.ROOT);
        if (!Tokens.FUNCTIONS.contains(name) || function.getParameters().size() != 1) {
            throw Problems.unknownFunction(function.getName(), tokens.positionOf(function.getName()));
        }
        Kind argument = kind(function.getParameters().getFirst());
        boolean text = name.startsWith("str");
        if (text != (argument == Kind.TEXT || argument == Kind.STATE)) {
            int position = tokens.positionOf(function.getName());
            throw text ? Problems.textExpected(Filter.NAME, position) : Problems.figureExpected(Filter.VALUE, position);
        }
        return name.equals("strlength") || !text ? Kind.FIGURE : Kind.TEXT;
    }

    private int position(Attribute attribute) {
        return attributes.positionOf(attribute, tokens);
    }
}
