package id.lentera.filters.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/** Has GeoTools parse an expression and turns its complaints into one sentence with a position. */
final class EcqlReader {

    private static final Pattern PLACE = Pattern.compile("line 1, column (\\d+)");

    private EcqlReader() {}

    static Filter read(String expression, Tokens tokens) {
        try {
            return ECQL.toFilter(expression);
        } catch (CQLException e) {
            throw problem(e.getMessage(), tokens, e);
        } catch (IllegalArgumentException e) {
            // a number or a shape that its grammar accepts and its classes don't
            throw cause(Problems.badShape(tokens.positionOfShape()), e);
        }
    }

    private static RuntimeException problem(String message, Tokens tokens, Exception cause) {
        Matcher place = PLACE.matcher(message);
        String encountered = message.lines().findFirst().orElse("");
        if (!place.find()) {
            return cause(Problems.badShape(tokens.positionOfShape()), cause);
        }
        if (encountered.contains("<EOF>")) {
            return cause(Problems.endsEarly(tokens.last(), tokens.end()), cause);
        }
        Token token = tokens.at(Integer.parseInt(place.group(1)));
        return cause(Problems.unexpected(token.text(), token.position()), cause);
    }

    private static RuntimeException cause(RuntimeException problem, Exception cause) {
        problem.initCause(cause);
        return problem;
    }
}
