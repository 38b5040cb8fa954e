package id.lentera.indicators;

import id.lentera.platform.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes figures as a reader of a language expects them: {@code 46,22%}, {@code 1.234 jiwa}, {@code Rp1,25 triliun}. */
public final class FigureFormat {

    private static final Map<String, LocalizedText> UNITS = Map.ofEntries(
            Map.entry("percent", new LocalizedText("persen", "percent")),
            Map.entry("percentage_points", new LocalizedText("poin persen", "percentage points")),
            Map.entry("persons", new LocalizedText("jiwa", "people")),
            Map.entry("thousand_persons", new LocalizedText("ribu jiwa", "thousand people")),
            Map.entry("households", new LocalizedText("rumah tangga", "households")),
            Map.entry("villages", new LocalizedText("desa/kelurahan", "villages")),
            Map.entry("customers", new LocalizedText("pelanggan", "customers")),
            Map.entry("index", new LocalizedText("indeks", "index")),
            Map.entry("rupiah", new LocalizedText("rupiah", "rupiah")),
            Map.entry("enterprises", new LocalizedText("usaha", "enterprises")),
            Map.entry("centres", new LocalizedText("balai", "centres")));

    private static final List<Map.Entry<BigDecimal, LocalizedText>> LARGE = List.of(
            Map.entry(new BigDecimal("1e12"), new LocalizedText("triliun", "trillion")),
            Map.entry(new BigDecimal("1e9"), new LocalizedText("miliar", "billion")),
            Map.entry(new BigDecimal("1e6"), new LocalizedText("juta", "million")));

    private FigureFormat() {}

    /** The unit in words; an unknown one as it is. */
    public static String unit(String unit, Locale locale) {
        LocalizedText words = UNITS.get(unit);
        return words == null ? unit.replace('_', ' ') : words.in(locale);
    }

    /** The unit of a difference between two figures: percentages differ by percentage points. */
    public static String unitOfChange(String unit) {
        return "percent".equals(unit) ? "percentage_points" : unit;
    }

    /** A difference with its sign and unit. */
    public static String change(BigDecimal value, String unit, Locale locale) {
        return (value.signum() > 0 ? "+" : "") + withUnit(value, unitOfChange(unit), locale);
    }

    /** The bare number, as published up to three decimals. */
    public static String number(BigDecimal value, Locale locale) {
        return format(value, 3, locale);
    }

    /** The bare number of a class edge: two decimals at most, large sums of money in words. */
    public static String edge(double value, String unit, Locale locale) {
        BigDecimal number = BigDecimal.valueOf(value);
        return "rupiah".equals(unit) ? money(number, locale) : format(number, 2, locale);
    }

    /** The number with its unit, for running text and tables. */
    public static String withUnit(BigDecimal value, String unit, Locale locale) {
        return switch (unit) {
            case "percent" -> number(value, locale) + "%";
            case "index" -> number(value, locale);
            case "rupiah" -> money(value, locale);
            default -> number(value, locale) + " " + unit(unit, locale);
        };
    }

    /** What follows a bare number where the reader's own device writes it: {@code %}, a word, nothing, or {@code Rp} for money. */
    public static String suffix(String unit, Locale locale) {
        return switch (unit) {
            case "percent" -> "%";
            case "index" -> "";
            case "rupiah" -> "Rp";
            default -> unit(unit, locale);
        };
    }

    private static String money(BigDecimal value, Locale locale) {
        for (var step : LARGE) {
            if (value.abs().compareTo(step.getKey()) >= 0) {
                return "Rp"
                        + format(value.divide(step.getKey(), 2, RoundingMode.HALF_EVEN), 2, locale)
                        + " " + step.getValue().in(locale);
            }
        }
        return "Rp" + format(value, 0, locale);
    }

    private static String format(BigDecimal value, int decimals, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(
                "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("id", "ID"));
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
