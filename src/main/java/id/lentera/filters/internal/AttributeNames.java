package id.lentera.filters.internal;

import id.lentera.filters.Attribute;
import id.lentera.filters.Attribute.Kind;
import id.lentera.filters.Filter;
import id.lentera.indicators.Indicator;
import id.lentera.platform.LocalizedText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the names in an expression mean on one map: attributes of areas, and figures with the year they are of. */
final class AttributeNames {

    private static final Pattern WITH_YEAR = Pattern.compile("(.+)_(\\d{4})");
    private static final int PROPOSED = 3;

    private final Map<String, Attribute> known = new LinkedHashMap<>();
    private final Map<String, FigureColumn> used = new LinkedHashMap<>();
    private final Function<String, List<Integer>> years;
    private final int year;

    /**
     * @param years of an indicator, ascending, for which the map could show figures
     * @param year  of the map
     */
    AttributeNames(List<Indicator> indicators, Function<String, List<Integer>> years, int year) {
        AreaAttributes.ALL.forEach(attribute -> known.put(attribute.name(), attribute));
        indicators.forEach(indicator -> known.put(indicator.id(), of(indicator)));
        this.years = years;
        this.year = year;
    }

    /** An indicator as an attribute. */
    static Attribute of(Indicator indicator) {
        return new Attribute(indicator.id(), indicator.name(), Kind.FIGURE, indicator.unit());
    }

    /** The attribute of a name; figures are remembered with their year, as columns to read. */
    Attribute get(String written, Tokens tokens) {
        String name = Names.canonical(written);
        Attribute plain = known.get(name);
        if (plain != null) {
            if (!AreaAttributes.ALL.contains(plain)) {
                use(name, name, newest(name, tokens.positionOf(written)));
            }
            return plain;
        }
        Matcher dated = WITH_YEAR.matcher(name);
        Attribute figure = dated.matches() ? known.get(dated.group(1)) : null;
        if (figure == null || AreaAttributes.ALL.contains(figure)) {
            throw Problems.unknownAttribute(written, nearest(name), tokens.positionOf(written));
        }
        int asked = Integer.parseInt(dated.group(2));
        List<Integer> there = years.apply(figure.name());
        if (!there.contains(asked)) {
            throw Problems.noFigures(name, there, tokens.positionOf(written));
        }
        use(name, figure.name(), asked);
        return new Attribute(name, figure.label(), Kind.FIGURE, figure.unit());
    }

    private int newest(String indicator, int position) {
        List<Integer> there = years.apply(indicator);
        return there.stream()
                .filter(y -> y <= year)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> Problems.noFigures(indicator, there, position));
    }

    private void use(String name, String indicator, int ofYear) {
        used.put(name, new FigureColumn(name, indicator, ofYear));
    }

    /** The figures that were asked for, without that of the map. */
    List<FigureColumn> used() {
        return List.copyOf(used.values());
    }

    /** The attribute of a name that was looked up before. */
    Attribute of(String written) {
        String name = Names.canonical(written);
        Attribute attribute = known.get(name);
        return attribute == null ? new Attribute(name, new LocalizedText(name, name), Kind.FIGURE, "") : attribute;
    }

    /** Where an attribute stands under any of its names. */
    int positionOf(Attribute attribute, Tokens tokens) {
        return Stream.concat(Stream.of(attribute.name()), Names.english(attribute.name()))
                .mapToInt(tokens::positionOf)
                .max()
                .orElse(1);
    }

    private List<String> nearest(String name) {
        return known.keySet().stream()
                .filter(other -> !other.equals(Filter.STATE))
                .sorted(Comparator.comparingInt(other -> distance(name, other)))
                .limit(PROPOSED)
                .toList();
    }

    /** How many letters must change, less where one name is part of the other. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        boolean part = one.contains(other) || other.contains(one);
        return part ? before[other.length()] / 4 : before[other.length()];
    }
}
