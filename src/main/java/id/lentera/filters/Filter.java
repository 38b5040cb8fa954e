package id.lentera.filters;

import id.lentera.filters.internal.Conditions;
import id.lentera.filters.internal.Renaming;
import id.lentera.platform.TextProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What areas must meet to stand out, as ECQL: the part {@code filter} of a page's address. Everything that picks areas (a legend
 * class, a stretch of the histogram, lines of the table, a form) makes one of these.
 */
public record Filter(String ecql) {

    /** Longer texts are not read. */
    public static final int LONGEST = 2000;

    /** Lets every area through. */
    public static final Filter NONE = new Filter("");

    /** The figure of the map. */
    public static final String VALUE = "nilai";

    public static final String CODE = "kode";
    public static final String NAME = "nama";
    public static final String STATE = "keadaan";

    public Filter {
        ecql = ecql.replaceAll("[\\n\\r\\t]", " ").strip();
    }

    /** All of the conditions. */
    public static Filter of(List<? extends Condition> conditions) {
        return new Filter(
                conditions.size() == 1
                        ? conditions.getFirst().ecql()
                        : conditions.stream().map(Filter::part).collect(Collectors.joining(" AND ")));
    }

    /** Figures from one number to another, both included; null leaves an end open. */
    public static Filter range(String attribute, @Nullable Double from, @Nullable Double to) {
        return of(List.of(new Condition.Figures(attribute, List.of(Range.closed(from, to)))));
    }

    /** Exactly these areas. */
    public static Filter areas(Collection<String> codes) {
        return of(List.of(new Condition.Words(CODE, Condition.Match.ONE_OF, List.copyOf(codes))));
    }

    public boolean isNone() {
        return ecql.isEmpty();
    }

    /** The conditions that must all be met; a text that can't be read is a problem with its position. */
    public List<Condition> conditions() {
        return isNone() ? List.of() : Conditions.read(ecql);
    }

    /** With these conditions in place of those on the same attributes: choosing again replaces what was chosen before. */
    public Filter with(Filter chosen) {
        List<Condition> added = chosen.conditions();
        List<Condition> all = new ArrayList<>(readable());
        for (Condition condition : added) {
            all.removeIf(
                    other -> !other.attribute().isEmpty() && other.attribute().equals(condition.attribute()));
        }
        all.addAll(added);
        return of(all);
    }

    /** Without the conditions on one attribute; itself where there are none. */
    public Filter without(String attribute) {
        List<Condition> all = readable();
        List<Condition> rest = all.stream()
                .filter(condition -> !condition.attribute().equals(attribute))
                .toList();
        return rest.size() == all.size() ? this : of(rest);
    }

    /** Without the condition of a number, from 0. */
    public Filter without(int number) {
        List<Condition> rest = new ArrayList<>(conditions());
        rest.remove(number);
        return of(rest);
    }

    /** The ranges of one figure that pass; empty where it isn't asked about or where the text can't be read. */
    public List<Range> ranges(String attribute) {
        return readable().stream()
                .filter(condition -> condition instanceof Condition.Figures
                        && condition.attribute().equals(attribute))
                .flatMap(condition -> ((Condition.Figures) condition).ranges().stream())
                .toList();
    }

    /** The text that one attribute must contain; empty without one. */
    public String contained(String attribute) {
        return readable().stream()
                .filter(condition -> condition instanceof Condition.Words words
                        && words.attribute().equals(attribute)
                        && words.match() == Condition.Match.CONTAINS)
                .map(condition -> String.join("; ", ((Condition.Words) condition).values()))
                .findFirst()
                .orElse("");
    }

    /** With another name for an attribute, wherever it stands: the same question after the figure of the map has changed. */
    public Filter renamed(String attribute, String other) {
        return isNone() ? this : new Filter(Renaming.of(ecql, attribute, other));
    }

    /** What can't be read gives way to what is chosen next. */
    private List<Condition> readable() {
        try {
            return conditions();
        } catch (TextProblem _) {
            return List.of();
        }
    }

    private static String part(Condition condition) {
        return condition instanceof Condition.Expression ? "(" + condition.ecql() + ")" : condition.ecql();
    }

    @Override
    public String toString() {
        return ecql;
    }
}
