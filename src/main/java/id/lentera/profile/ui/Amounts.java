package id.lentera.profile.ui;

import id.lentera.indicators.FigureFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes changes with their sign and unit: {@code −0,18 poin persentase}, {@code +1.200 jiwa}. */
final class Amounts {

    private final Words words;
    private final Locale locale;
    private final String unit;

    /** @param unit of the indicator */
    Amounts(Words words, Locale locale, String unit) {
        this.words = words;
        this.locale = locale;
        this.unit = unit;
    }

    String value(BigDecimal value) {
        return FigureFormat.withUnit(value, unit, locale);
    }

    /** A difference of two figures; of percentages in points. */
    String change(BigDecimal change) {
        BigDecimal size = change.abs();
        String written = "percent".equals(unit)
                ? words.say("profile.points", FigureFormat.number(size, locale))
                : FigureFormat.withUnit(size, unit, locale);
        return sign(change) + written;
    }

    /** A computed change: as many decimals as its size deserves. */
    String change(double change) {
        double size = Math.abs(change);
        int decimals = size < 0.1 ? 3 : size < 100 ? 2 : 0;
        return change(BigDecimal.valueOf(change).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A bare number with two decimals, for example a correlation. */
    String coefficient(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−" : "") + FigureFormat.number(rounded.abs(), locale);
    }

    private static String sign(BigDecimal change) {
        return change.signum() == 0 ? "" : change.signum() < 0 ? "−" : "+";
    }
}
