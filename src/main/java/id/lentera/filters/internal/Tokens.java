package id.lentera.filters.internal;

import id.lentera.filters.Filter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and signs of an expression. Looks before GeoTools does: what would make its parser run long, call functions that have
 * no place here, or complain without a position is refused here with one.
 */
final class Tokens {

    /** Functions of one argument that are safe and say something about figures or names. */
    static final Set<String> FUNCTIONS =
            Set.of("abs", "ceil", "floor", "rint", "strlength", "strtolowercase", "strtouppercase");

    private static final Set<String> JOINING = Set.of("AND", "OR", "NOT", "IN", "IS", "LIKE", "ILIKE", "BETWEEN");
    private static final Set<String> SHAPES =
            Set.of("POINT", "MULTIPOINT", "LINESTRING", "POLYGON", "MULTIPOLYGON", "ENVELOPE");
    private static final Set<String> SPATIAL = Set.of("BBOX", "INTERSECTS", "WITHIN", "CONTAINS");
    private static final int DEEPEST = 12;
    /** Edges of classes have up to 17 digits behind the point. */
    private static final int LONGEST_NUMBER = 34;

    private static final int MOST_DIGITS = 15;

    private static final Pattern TOKEN = Pattern.compile("""
            (?<space>\\s+)|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*)|(?<number>\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?)\
            |(?<text>'([^']|'')*+')|(?<quoted>"[\\p{L}\\p{N}_]+")|(?<sign><>|<=|>=|[=<>(),+*/-])""");

    private final List<Token> all = new ArrayList<>();
    private final int end;

    private Tokens(String expression) {
        this.end = expression.length() + 1;
    }

    static Tokens of(String expression) {
        if (expression.length() > Filter.LONGEST) {
            throw Problems.tooLong(expression.length());
        }
        Tokens tokens = new Tokens(expression);
        Matcher matcher = TOKEN.matcher(expression);
        int at = 0;
        while (at < expression.length()) {
            matcher.region(at, expression.length());
            if (!matcher.lookingAt()) {
                throw Problems.unknownSign(expression.codePointAt(at), at + 1);
            }
            tokens.add(matcher, at + 1);
            at = matcher.end();
        }
        tokens.check();
        return tokens;
    }

    private void add(Matcher matcher, int position) {
        if (matcher.group("word") != null) {
            all.add(new Token(Token.Kind.WORD, matcher.group(), position));
        } else if (matcher.group("quoted") != null) {
            String name = matcher.group();
            all.add(new Token(Token.Kind.WORD, name.substring(1, name.length() - 1), position + 1));
        } else if (matcher.group("number") != null) {
            if (matcher.group().length() > LONGEST_NUMBER
                    || matcher.group().matches("\\d{" + (MOST_DIGITS + 1) + ",}.*")) {
                throw Problems.longNumber(position);
            }
            all.add(new Token(Token.Kind.NUMBER, matcher.group(), position));
        } else if (matcher.group("text") != null) {
            all.add(new Token(Token.Kind.TEXT, matcher.group(), position));
        } else if (matcher.group("sign") != null) {
            all.add(new Token(Token.Kind.SIGN, matcher.group(), position));
        }
    }

    private void check() {
        Deque<Token> open = new ArrayDeque<>();
        for (int i = 0; i < all.size(); i++) {
            Token token = all.get(i);
            if (token.is("(")) {
                open.push(token);
                checkBefore(i);
            } else if (token.is(")") && open.poll() == null) {
                throw Problems.unexpected(token.text(), token.position());
            }
            if (open.size() > DEEPEST) {
                throw Problems.tooDeep(token.position());
            }
            if (i > 0 && plain(token) && ends(all.get(i - 1))) {
                throw Problems.unexpected(token.text(), token.position());
            }
        }
        if (!open.isEmpty()) {
            throw Problems.notClosed(open.peek().position());
        }
    }

    /** What stands before a parenthesis is a joining word, a shape, or a function that is allowed. */
    private void checkBefore(int parenthesis) {
        Token before = parenthesis == 0 ? null : all.get(parenthesis - 1);
        if (before != null && before.kind() == Token.Kind.WORD) {
            String word = before.text().toUpperCase(Locale.ROOT);
            boolean known = JOINING.contains(word)
                    || SHAPES.contains(word)
                    || SPATIAL.contains(word)
                    || FUNCTIONS.contains(word.toLowerCase(Locale.ROOT));
            if (!known) {
                throw Problems.unknownFunction(before.text(), before.position());
            }
        }
    }

    /** Whether a condition could end here, so that a name can't follow. */
    private static boolean ends(Token token) {
        return plain(token) || token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.TEXT || token.is(")");
    }

    private static boolean plain(Token token) {
        String word = token.text().toUpperCase(Locale.ROOT);
        return token.kind() == Token.Kind.WORD
                && !JOINING.contains(word)
                && !SHAPES.contains(word)
                && !SPATIAL.contains(word)
                && !Set.of("NULL", "EXISTS", "DOES", "EXIST", "INCLUDE", "EXCLUDE", "TRUE", "FALSE")
                        .contains(word);
    }

    /** Where a word, number or text first stands; the beginning where it doesn't. */
    int positionOf(String text) {
        return all.stream()
                .filter(token -> token.text().equalsIgnoreCase(text))
                .mapToInt(Token::position)
                .findFirst()
                .orElse(1);
    }

    /** Where a shape begins. */
    int positionOfShape() {
        return all.stream()
                .filter(token -> SHAPES.contains(token.text().toUpperCase(Locale.ROOT)))
                .mapToInt(Token::position)
                .findFirst()
                .orElse(1);
    }

    /** What stands at a position; the last token for positions behind it. */
    Token at(int position) {
        return all.stream()
                .filter(token -> token.position() + token.text().length() > position)
                .findFirst()
                .orElseGet(() -> all.isEmpty() ? new Token(Token.Kind.SIGN, "", 1) : all.getLast());
    }

    /** Names and joining words; the position of one in quotation marks is that of its first letter. */
    List<Token> words() {
        return all.stream().filter(token -> token.kind() == Token.Kind.WORD).toList();
    }

    String last() {
        return all.isEmpty() ? "" : all.getLast().text();
    }

    /** One behind the last character. */
    int end() {
        return end;
    }
}
