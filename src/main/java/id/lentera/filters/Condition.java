package id.lentera.filters;

import java.util.List;
import java.util.stream.Collectors;

/** One of the conditions that must all be met. Whatever a form can't show is an expression of its own. */
public sealed interface Condition {

    /** Name of the attribute, empty where there may be several. */
    String attribute();

    /** The condition as text. */
    String ecql();

    /** A figure that lies in one of the ranges, which are ascending and apart from each other. */
    record Figures(String attribute, List<Range> ranges) implements Condition {

        public Figures {
            if (ranges.isEmpty()) {
                throw new IllegalArgumentException("No range");
            }
            ranges = List.copyOf(ranges);
        }

        @Override
        public String ecql() {
            return ranges.size() == 1
                    ? ranges.getFirst().ecql(attribute)
                    : ranges.stream().map(this::part).collect(Collectors.joining(" OR ", "(", ")"));
        }

        private String part(Range range) {
            String text = range.ecql(attribute);
            return text.contains(" AND ") && !text.contains(" BETWEEN ") ? "(" + text + ")" : text;
        }
    }

    /** How a text is compared. */
    enum Match {
        CONTAINS,
        BEGINS,
        ONE_OF
    }

    /** A text that matches one of the values; upper and lower case count only for {@link Match#ONE_OF}. */
    record Words(String attribute, Match match, List<String> values) implements Condition {

        public Words {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("No value");
            }
            values = List.copyOf(values);
        }

        @Override
        public String ecql() {
            if (match == Match.ONE_OF) {
                return values.stream().map(Words::quoted).collect(Collectors.joining(", ", attribute + " IN (", ")"));
            }
            String before = match == Match.CONTAINS ? "%" : "";
            String all = values.stream()
                    .map(value -> attribute + " ILIKE " + quoted(before + escaped(value) + "%"))
                    .collect(Collectors.joining(" OR "));
            return values.size() == 1 ? all : "(" + all + ")";
        }

        private static String quoted(String value) {
            return "'" + value.replace("'", "''") + "'";
        }

        private static String escaped(String value) {
            return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        }
    }

    /** Whether there is something at all. */
    record Presence(String attribute, boolean missing) implements Condition {

        @Override
        public String ecql() {
            return attribute + (missing ? " IS NULL" : " IS NOT NULL");
        }
    }

    /** Anything else, as it was written. */
    record Expression(String ecql) implements Condition {

        @Override
        public String attribute() {
            return "";
        }
    }
}
