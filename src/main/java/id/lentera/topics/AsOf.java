package id.lentera.topics;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** When something was so, as exactly as it was published: a year, a month or a day. */
public record AsOf(String text) implements Comparable<AsOf> {

    private static final Pattern SHAPE = Pattern.compile("(19|20)\\d\\d(-(0[1-9]|1[0-2])(-\\d\\d)?)?");
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    public AsOf {
        if (!isDate(text)) {
            throw new IllegalArgumentException("Not a year, month or day: " + text);
        }
    }

    /** Whether the text is a year, a month or a day that exists. */
    public static boolean isDate(String text) {
        return SHAPE.matcher(text).matches()
                && (text.length() <= MONTH || day(text).isPresent());
    }

    public int year() {
        return Integer.parseInt(text.substring(0, YEAR));
    }

    /** The last day that it can mean. */
    public LocalDate latest() {
        return switch (text.length()) {
            case YEAR -> Year.of(year()).atMonth(12).atEndOfMonth();
            case MONTH -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    /** The first day that it can mean. */
    public LocalDate first() {
        return switch (text.length()) {
            case YEAR -> Year.of(year()).atDay(1);
            case MONTH -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /** Whether the day itself is known. */
    public boolean exact() {
        return text.length() > MONTH;
    }

    public String in(Locale locale) {
        return switch (text.length()) {
            case YEAR -> text;
            case MONTH -> DateTimeFormatter.ofPattern("MMM yyyy", locale).format(YearMonth.parse(text));
            default ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(latest());
        };
    }

    @Override
    public int compareTo(AsOf other) {
        return latest().compareTo(other.latest());
    }

    private static Optional<LocalDate> day(String text) {
        YearMonth month = YearMonth.parse(text.substring(0, MONTH));
        int day = Integer.parseInt(text.substring(MONTH + 1));
        return day >= 1 && day <= month.lengthOfMonth() ? Optional.of(month.atDay(day)) : Optional.empty();
    }
}
