package id.lentera.platform;

import org.jspecify.annotations.Nullable;

/** A window on a list: {@code limit} 1..{@value #MAX_LIMIT}, {@code offset} 0..{@value #MAX_OFFSET}. */
public record Paging(int limit, int offset) {

    public static final int DEFAULT_LIMIT = 100;
    public static final int MAX_LIMIT = 10_000;
    public static final int MAX_OFFSET = 10_000_000;

    /** Reads the two query parameters; absent means the first {@value #DEFAULT_LIMIT}. */
    public static Paging parse(@Nullable String limit, @Nullable String offset) {
        return new Paging(
                number("limit", limit, DEFAULT_LIMIT, 1, MAX_LIMIT), number("offset", offset, 0, 0, MAX_OFFSET));
    }

    private static int number(String name, @Nullable String text, int absent, int min, int max) {
        if (text == null || text.isBlank()) {
            return absent;
        }
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException _) {
            // answered below with the same sentence
        }
        throw ProblemException.badRequest(
                "bad-paging",
                "Parameter %s harus bilangan bulat antara %d dan %d.".formatted(name, min, max),
                "Parameter %s must be a whole number between %d and %d.".formatted(name, min, max));
    }
}
