package id.lentera.explorer;

import id.lentera.filters.Attribute.Kind;
import id.lentera.filters.Condition;
import id.lentera.filters.Condition.Figures;
import id.lentera.filters.Condition.Match;
import id.lentera.filters.Condition.Presence;
import id.lentera.filters.Condition.Words;
import id.lentera.filters.FigureGrammar;
import id.lentera.filters.Range;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition as a line of a form.
 *
 * @param value as a reader writes it; several are separated by semicolons
 */
record FormRow(String attribute, Operator operator, String value) {

    private static final String SEPARATOR = "; ";

    /** How an attribute is compared. */
    enum Operator {
        AT_LEAST,
        AT_MOST,
        ABOVE,
        BELOW,
        EQUAL,
        BETWEEN,
        ANY_OF,
        CONTAINS,
        BEGINS,
        MISSING,
        PRESENT;

        /** Whether it needs a value beside it. */
        boolean takesValue() {
            return this != MISSING && this != PRESENT;
        }

        /** What can be asked about a kind of attribute. */
        static Set<Operator> of(Kind kind) {
            return switch (kind) {
                case FIGURE -> EnumSet.complementOf(EnumSet.of(CONTAINS, BEGINS));
                case TEXT -> EnumSet.of(CONTAINS, BEGINS, ANY_OF, MISSING, PRESENT);
                case STATE -> EnumSet.of(ANY_OF);
                case SHAPE -> EnumSet.of(MISSING, PRESENT);
            };
        }
    }

    /** The line that shows a condition; empty for an expression of its own. */
    static Optional<FormRow> of(Condition condition, FigureGrammar grammar) {
        return switch (condition) {
            case Figures figures -> Optional.of(ofFigures(figures, grammar));
            case Words words ->
                Optional.of(new FormRow(
                        words.attribute(), operator(words.match()), String.join(SEPARATOR, words.values())));
            case Presence presence ->
                Optional.of(new FormRow(
                        presence.attribute(), presence.missing() ? Operator.MISSING : Operator.PRESENT, ""));
            case Condition.Expression _ -> Optional.empty();
        };
    }

    private static FormRow ofFigures(Figures figures, FigureGrammar grammar) {
        Range range = figures.ranges().getFirst();
        Operator operator = figures.ranges().size() > 1 ? Operator.ANY_OF : operator(range);
        String value =
                switch (operator) {
                    case AT_LEAST, ABOVE, EQUAL -> grammar.number(range.from());
                    case AT_MOST, BELOW -> grammar.number(range.to());
                    case BETWEEN -> grammar.number(range.from()) + SEPARATOR + grammar.number(range.to());
                    default -> grammar.write(figures.ranges());
                };
        return new FormRow(figures.attribute(), operator, value);
    }

    private static Operator operator(Range range) {
        if (range.from() != null && range.to() != null) {
            if (range.isPoint()) {
                return Operator.EQUAL;
            }
            return range.fromIncluded() && range.toIncluded() ? Operator.BETWEEN : Operator.ANY_OF;
        }
        return range.from() != null
                ? range.fromIncluded() ? Operator.AT_LEAST : Operator.ABOVE
                : range.toIncluded() ? Operator.AT_MOST : Operator.BELOW;
    }

    private static Operator operator(Match match) {
        return switch (match) {
            case CONTAINS -> Operator.CONTAINS;
            case BEGINS -> Operator.BEGINS;
            case ONE_OF -> Operator.ANY_OF;
        };
    }

    boolean complete() {
        return !operator.takesValue() || !value.isBlank();
    }

    /** The condition; a value that can't be read is a problem. */
    Condition condition(Kind kind, FigureGrammar grammar) {
        if (!operator.takesValue()) {
            return new Presence(attribute, operator == Operator.MISSING);
        }
        return kind == Kind.FIGURE ? new Figures(attribute, ranges(grammar)) : new Words(attribute, match(), texts());
    }

    private Match match() {
        return switch (operator) {
            case CONTAINS -> Match.CONTAINS;
            case BEGINS -> Match.BEGINS;
            default -> Match.ONE_OF;
        };
    }

    private List<String> texts() {
        return Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private List<Range> ranges(FigureGrammar grammar) {
        return switch (operator) {
            case AT_LEAST -> List.of(new Range(number(grammar), true, null, false));
            case ABOVE -> List.of(new Range(number(grammar), false, null, false));
            case AT_MOST -> List.of(new Range(null, false, number(grammar), true));
            case BELOW -> List.of(new Range(null, false, number(grammar), false));
            case EQUAL -> List.of(Range.closed(number(grammar), number(grammar)));
            case BETWEEN -> grammar.read(">=" + value.replaceFirst("\\s*(;|\\bdan\\b|\\band\\b)\\s*", "&<="));
            default -> grammar.read(value);
        };
    }

    private double number(FigureGrammar grammar) {
        return grammar.number(value, 1);
    }
}
