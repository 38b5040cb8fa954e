package id.lentera.filters.internal;

import id.lentera.platform.TextProblem;

/** Gives an attribute another name in an expression, texts in quotation marks left alone. */
public final class Renaming {

    private Renaming() {}

    /** The expression with the other name; one that can't be read stays as it is. */
    public static String of(String expression, String attribute, String other) {
        StringBuilder renamed = new StringBuilder();
        int done = 0;
        try {
            for (Token token : Tokens.of(expression).words()) {
                if (Names.canonical(token.text()).equals(attribute)) {
                    int start = token.position() - 1;
                    int end = start + token.text().length();
                    renamed.append(expression, done, start).append(other);
                    done = end;
                }
            }
        } catch (TextProblem _) {
            return expression;
        }
        return renamed.append(expression.substring(done)).toString();
    }
}
