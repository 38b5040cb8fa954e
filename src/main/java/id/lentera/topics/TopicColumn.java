package id.lentera.topics;

import java.util.Arrays;
import java.util.List;

/**
 * A column of a published table.
 *
 * @param words for {@link Kind#WORD}: what may stand there
 */
public record TopicColumn(String name, Kind kind, boolean required, List<String> words) {

    /** What a cell may hold. */
    public enum Kind {
        TEXT,
        /** One of a few words. */
        WORD,
        /** A whole number from zero. */
        COUNT,
        /** A number with a decimal point, zero or more. */
        NUMBER,
        /** A year, a month or a day: 2019, 2019-08, 2019-08-31. */
        DATE
    }

    public static TopicColumn text(String name) {
        return new TopicColumn(name, Kind.TEXT, true, List.of());
    }

    public static TopicColumn count(String name) {
        return new TopicColumn(name, Kind.COUNT, true, List.of());
    }

    public static TopicColumn number(String name) {
        return new TopicColumn(name, Kind.NUMBER, true, List.of());
    }

    public static TopicColumn date(String name) {
        return new TopicColumn(name, Kind.DATE, true, List.of());
    }

    public static <E extends Enum<E>> TopicColumn word(String name, Class<E> words) {
        return new TopicColumn(
                name,
                Kind.WORD,
                true,
                Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
    }

    /** The same column where a cell may stay empty: not published. */
    public TopicColumn optional() {
        return new TopicColumn(name, kind, false, words);
    }
}
