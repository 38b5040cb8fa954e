package id.lentera.overlays.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes of one object, cut to what a list on a map can show. */
final class Attributes {

    private static final int MOST = 60;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_VALUE = 500;

    private final Map<String, Object> values = new LinkedHashMap<>();

    void put(String name, Object value) {
        if (values.size() < MOST && !name.isBlank()) {
            values.put(
                    cut(name.strip(), LONGEST_NAME), value instanceof String text ? cut(text, LONGEST_VALUE) : value);
        }
    }

    /** Keeps a number as such where nothing is lost by it. */
    void putNumber(String name, String text) {
        try {
            double number = Double.parseDouble(text);
            boolean exact = text.length() <= 15 && Double.isFinite(number);
            if (exact && number == Math.rint(number) && !text.contains(".") && !text.contains("e")) {
                put(name, (long) number);
            } else {
                put(name, exact || Double.isFinite(number) && text.contains(".") ? (Object) number : text);
            }
        } catch (NumberFormatException e) {
            put(name, text);
        }
    }

    Map<String, Object> map() {
        return values;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }
}
