package id.lentera.filters.internal;

/** A word, number, text or sign of an expression. {@code position} is that of its first character, counted from 1. */
record Token(Kind kind, String text, int position) {

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
