package id.lentera.filters.internal;

import id.lentera.filters.Condition;
import id.lentera.filters.Condition.Match;
import id.lentera.filters.Condition.Words;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;

/** Comparisons of one attribute with texts: one of several, contains, begins with. */
final class WordShape {

    private WordShape() {}

    static Optional<Condition> of(Filter filter) {
        return words(filter).map(Condition.class::cast);
    }

    private static Optional<Words> words(Filter filter) {
        return switch (filter) {
            case Or or -> joined(or.getChildren());
            case PropertyIsEqualTo equal
            when equal.isMatchingCase() -> words(equal.getExpression1(), Match.ONE_OF, text(equal.getExpression2()));
            case PropertyIsLike like when !like.isMatchingCase() -> pattern(like);
            default -> Optional.empty();
        };
    }

    private static Optional<Words> joined(List<Filter> filters) {
        List<Words> parts =
                filters.stream().flatMap(part -> words(part).stream()).toList();
        boolean alike = !parts.isEmpty()
                && parts.size() == filters.size()
                && parts.stream().map(Words::attribute).distinct().count() == 1
                && parts.stream().map(Words::match).distinct().count() == 1;
        return alike
                ? Optional.of(new Words(
                        parts.getFirst().attribute(),
                        parts.getFirst().match(),
                        parts.stream()
                                .flatMap(part -> part.values().stream())
                                .distinct()
                                .toList()))
                : Optional.empty();
    }

    private static Optional<Words> pattern(PropertyIsLike like) {
        String pattern = like.getLiteral();
        boolean contains = pattern.startsWith("%") && pattern.length() > 1;
        return literal(pattern.substring(contains ? 1 : 0))
                .flatMap(text ->
                        words(like.getExpression(), contains ? Match.CONTAINS : Match.BEGINS, Optional.of(text)));
    }

    /** The text before the last wildcard, where there is no other one. */
    private static Optional<String> literal(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length() && "%_\\".indexOf(pattern.charAt(i + 1)) >= 0) {
                text.append(pattern.charAt(++i));
            } else if (c == '%' && i == pattern.length() - 1 && !text.isEmpty()) {
                return Optional.of(text.toString());
            } else if (c == '%' || c == '_' || c == '\\') {
                return Optional.empty();
            } else {
                text.append(c);
            }
        }
        return Optional.empty();
    }

    private static Optional<Words> words(Expression attribute, Match match, Optional<String> value) {
        return attribute instanceof PropertyName property
                ? value.map(text -> new Words(Names.canonical(property.getPropertyName()), match, List.of(text)))
                : Optional.empty();
    }

    private static Optional<String> text(Expression expression) {
        return expression instanceof Literal literal && literal.getValue() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }
}
