package id.lentera.filters.internal;

import id.lentera.filters.Condition;
import id.lentera.filters.Condition.Figures;
import id.lentera.filters.Condition.Presence;
import id.lentera.filters.Range;
import id.lentera.filters.Ranges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/** Finds in an expression the conditions that a form can show; what it can't stays an expression. */
public final class Conditions {

    private Conditions() {}

    /** All conditions that must be met. */
    public static List<Condition> read(String expression) {
        Filter filter = EcqlReader.read(expression, Tokens.of(expression));
        List<Condition> conditions = new ArrayList<>();
        for (Filter part : parts(filter)) {
            Optional<Condition> condition = simple(part).or(() -> written(part));
            if (condition.isEmpty()) {
                return List.of(new Condition.Expression(expression));
            }
            add(conditions, condition.get());
        }
        return List.copyOf(conditions);
    }

    private static List<Filter> parts(Filter filter) {
        if (filter == Filter.INCLUDE) {
            return List.of();
        }
        return filter instanceof And and
                ? and.getChildren().stream()
                        .flatMap(part -> parts(part).stream())
                        .toList()
                : List.of(filter);
    }

    /** Two conditions on the same figure become one, unless nothing can meet both. */
    private static void add(List<Condition> conditions, Condition added) {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i) instanceof Figures before
                    && added instanceof Figures figures
                    && before.attribute().equals(figures.attribute())) {
                List<Range> both = Ranges.intersection(before.ranges(), figures.ranges());
                if (!both.isEmpty()) {
                    conditions.set(i, new Figures(before.attribute(), both));
                    return;
                }
            }
        }
        conditions.add(added);
    }

    private static Optional<Condition> simple(Filter filter) {
        return presence(filter).or(() -> FigureShape.of(filter)).or(() -> WordShape.of(filter));
    }

    private static Optional<Condition> presence(Filter filter) {
        Filter inner = filter instanceof Not not ? not.getFilter() : filter;
        return inner instanceof PropertyIsNull isNull && isNull.getExpression() instanceof PropertyName property
                ? Optional.of(new Presence(Names.canonical(property.getPropertyName()), inner == filter))
                : Optional.empty();
    }

    /** As GeoTools writes it, where that reads as the same again. */
    private static Optional<Condition> written(Filter filter) {
        try {
            String text = ECQL.toCQL(filter);
            return ECQL.toFilter(text).equals(filter) ? Optional.of(new Condition.Expression(text)) : Optional.empty();
        } catch (CQLException _) {
            // then the whole is shown as it was written
            return Optional.empty();
        }
    }
}
