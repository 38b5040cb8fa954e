package id.lentera.filters;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.TextProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Conditions on figures as short as in the table of DHIS2: {@code >=20}, {@code >3&<8}, and several separated by comma or
 * semicolon, any of which may be met. Readers of Indonesian write 49,96, so between their digits a comma is a decimal comma.
 */
public final class FigureGrammar {

    private static final int LONGEST = 200;
    private static final Pattern COMPARISON = Pattern.compile("\\s*(>=|<=|≥|≤|>|<|=)?\\s*(-?[\\d.,]+)\\s*");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d{1,17})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d{1,15}(,\\d{1,17})?");
    private static final Pattern DECIMAL_POINT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,17})?");

    private final boolean english;

    public FigureGrammar(Locale locale) {
        this.english = "en".equals(locale.getLanguage());
    }

    /** Ranges in ascending order; a text that can't be read is a problem with its position. */
    public List<Range> read(String text) {
        if (text.length() > LONGEST) {
            throw problem(LONGEST, "");
        }
        List<Range> any = new ArrayList<>();
        int at = 0;
        for (String alternative : text.split(english ? "[,;]" : "[;]|,(?!\\d)|(?<!\\d),", -1)) {
            any.addAll(all(alternative, at, text));
            at += alternative.length() + 1;
        }
        List<Range> union = Ranges.union(any);
        if (union.isEmpty()) {
            throw problem(1, text);
        }
        return union;
    }

    /** What all comparisons of an alternative leave. */
    private List<Range> all(String alternative, int start, String text) {
        List<Range> common = null;
        int at = start;
        for (String part : alternative.split("&", -1)) {
            Matcher comparison = COMPARISON.matcher(part);
            if (!comparison.matches()) {
                throw problem(Math.min(text.length(), at + 1), part.strip());
            }
            String sign = comparison.group(1) == null ? "=" : comparison.group(1);
            Range range = range(sign, number(comparison.group(2), at + comparison.start(2) + 1));
            common = common == null ? List.of(range) : Ranges.intersection(common, List.of(range));
            at += part.length() + 1;
        }
        if (common == null || common.isEmpty()) {
            throw problem(start + 1, alternative.strip());
        }
        return common;
    }

    private static Range range(String sign, double end) {
        return switch (sign) {
            case ">=", "≥" -> new Range(end, true, null, false);
            case ">" -> new Range(end, false, null, false);
            case "<=", "≤" -> new Range(null, false, end, true);
            case "<" -> new Range(null, false, end, false);
            default -> Range.closed(end, end);
        };
    }

    /** A number as readers of the language write it; a point that can't separate thousands is a decimal point for all. */
    public double number(String word, int position) {
        String plain = word.strip();
        if (!english && THOUSANDS.matcher(plain).matches()) {
            plain = plain.replace(".", "").replace(',', '.');
        } else if (!english && DECIMAL_COMMA.matcher(plain).matches()) {
            plain = plain.replace(',', '.');
        }
        if (!DECIMAL_POINT.matcher(plain).matches()) {
            throw problem(position, word);
        }
        return Double.parseDouble(plain);
    }

    /** The text that reads as these ranges. */
    public String write(List<Range> ranges) {
        return ranges.stream().map(this::write).collect(Collectors.joining("; "));
    }

    private String write(Range range) {
        if (range.isPoint()) {
            return number(range.from());
        }
        String lower = range.from() == null ? "" : (range.fromIncluded() ? ">=" : ">") + number(range.from());
        String upper = range.to() == null ? "" : (range.toIncluded() ? "<=" : "<") + number(range.to());
        return lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + "&" + upper;
    }

    /** Digits without separators of thousands. */
    public String number(Double value) {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return english ? plain : plain.replace('.', ',');
    }

    private static TextProblem problem(int position, String part) {
        return new TextProblem(
                "bad-filter",
                position,
                new LocalizedText(
                        "\"%s\" tidak dapat dibaca; tulis misalnya >=20, atau >3&<8, atau 2; 5.".formatted(part),
                        "\"%s\" cannot be read; write for example >=20, or >3&<8, or 2; 5.".formatted(part)));
    }
}
