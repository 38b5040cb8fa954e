package id.lentera.explorer;

import id.lentera.explorer.LegendLines.Words;
import id.lentera.filters.Attribute;
import id.lentera.filters.Condition;
import id.lentera.filters.Condition.Figures;
import id.lentera.filters.Condition.Presence;
import id.lentera.filters.Filter;
import id.lentera.filters.Range;
import id.lentera.filters.Sieve;
import id.lentera.indicators.FigureFormat;
import id.lentera.platform.TextProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Conditions in words of the reader's language: what a chip says. */
final class FilterWords {

    private static final int NAMED = 3;

    private final Words words;
    private final Locale locale;
    private final List<Attribute> attributes;
    private final String unit;

    /** @param unit of the figure on the map */
    private FilterWords(Words words, Locale locale, List<Attribute> attributes, String unit) {
        this.words = words;
        this.locale = locale;
        this.attributes = attributes;
        this.unit = unit;
    }

    static FilterWords of(ExplorerScreen screen, Words words, Locale locale) {
        return new FilterWords(
                words, locale, screen.sifted().attributes(), screen.indicator().unit());
    }

    /** The conditions of a filter; one that can't be read is shown as it is, and can be taken away as a whole. */
    static List<Condition> conditions(Filter filter) {
        try {
            return filter.conditions();
        } catch (TextProblem _) {
            return List.of(new Condition.Expression(filter.ecql()));
        }
    }

    /** How many areas pass, and how many of them by a demonstration value. */
    static String count(Sieve sieve, Words words) {
        String all = words.of("filters.count", sieve.passing(), sieve.total());
        return sieve.demonstration() == 0 ? all : all + ", " + words.of("filters.demo", sieve.demonstration());
    }

    /** Why some areas of a saved or framed map are pale, or why none are although its address has a filter; nothing without one. */
    static Optional<String> remark(ExplorerScreen screen, Words words, Locale locale) {
        Sifted sifted = screen.sifted();
        if (sifted.problem() != null) {
            return Optional.of(words.of("filters.wrong", sifted.problem().text().in(locale)));
        }
        if (sifted.sieve() == null) {
            return Optional.empty();
        }
        FilterWords filter = of(screen, words, locale);
        String conditions = conditions(sifted.filter()).stream()
                .map(filter::of)
                .collect(Collectors.joining(" " + words.of("filters.and") + " "));
        return Optional.of(words.of("filters.remark", conditions, count(sifted.sieve(), words)));
    }

    String of(Condition condition) {
        return switch (condition) {
            case Figures figures ->
                words.of(
                        "filters.of",
                        label(figures.attribute()),
                        figures.ranges().stream()
                                .map(range -> range(range, unit(figures.attribute())))
                                .collect(Collectors.joining(" " + words.of("filters.or") + " ")));
            case Condition.Words texts -> words.of("filters.of", label(texts.attribute()), texts(texts));
            case Presence presence ->
                words.of(
                        "filters.of",
                        label(presence.attribute()),
                        words.of(presence.missing() ? "filters.missing" : "filters.present"));
            case Condition.Expression expression -> expression.ecql();
        };
    }

    /** The name of an attribute; a year that it asks for stands behind it. */
    String label(String attribute) {
        return attributes.stream()
                .filter(known -> known.name().equals(attribute))
                .map(known -> known.label().in(locale))
                .findFirst()
                .orElseGet(() -> dated(attribute));
    }

    private String dated(String attribute) {
        String plain = attribute.replaceFirst("_\\d{4}$", "");
        return plain.equals(attribute) ? attribute : label(plain) + " " + attribute.substring(attribute.length() - 4);
    }

    private String unit(String attribute) {
        if (attribute.equals(Filter.VALUE)) {
            return unit;
        }
        String plain = attribute.replaceFirst("_\\d{4}$", "");
        return attributes.stream()
                .filter(known -> known.name().equals(attribute) || known.name().equals(plain))
                .map(Attribute::unit)
                .findFirst()
                .orElse("");
    }

    private String range(Range range, String unitOf) {
        Double from = range.from();
        Double to = range.to();
        if (from != null && to != null) {
            if (range.isPoint()) {
                return "= " + figure(from, unitOf);
            }
            return words.of(
                    "filters.range",
                    range.fromIncluded() ? figure(from, "") : words.of("filters.above", figure(from, "")),
                    range.toIncluded() ? figure(to, unitOf) : words.of("filters.below", figure(to, unitOf)));
        }
        return from != null
                ? (range.fromIncluded() ? "≥ " : "> ") + figure(from, unitOf)
                : (range.toIncluded() ? "≤ " : "< ") + figure(to == null ? 0 : to, unitOf);
    }

    private String figure(double value, String unitOf) {
        BigDecimal number = BigDecimal.valueOf(value);
        return unitOf.isEmpty() || unitOf.equals("rupiah")
                ? FigureFormat.number(number, locale)
                : FigureFormat.withUnit(number, unitOf, locale);
    }

    private String texts(Condition.Words texts) {
        if (texts.values().size() > NAMED) {
            return words.of("filters.many", texts.values().size());
        }
        String or = " " + words.of("filters.or") + " ";
        if (texts.attribute().equals(Filter.STATE)) {
            return texts.values().stream().map(this::state).collect(Collectors.joining(or));
        }
        String joined = texts.values().stream()
                .map(value -> texts.attribute().equals(Filter.CODE) ? value : "“" + value + "”")
                .collect(Collectors.joining(or));
        return switch (texts.match()) {
            case ONE_OF -> joined;
            case CONTAINS -> words.of("filters.contains", joined);
            case BEGINS -> words.of("filters.begins", joined);
        };
    }

    String state(String state) {
        return words.of("filters.state." + state);
    }
}
