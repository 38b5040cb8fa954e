package id.lentera.programs.ui;

import id.lentera.indicators.FigureFormat;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers of a coverage table; an unknown one is a dash, never zero. */
final class Counts {

    static final String UNKNOWN = "–";

    private Counts() {}

    static String of(@Nullable Long number, Locale locale) {
        return number == null ? UNKNOWN : FigureFormat.number(BigDecimal.valueOf(number), locale);
    }

    static String percent(@Nullable BigDecimal share, Locale locale) {
        return share == null ? UNKNOWN : FigureFormat.withUnit(share, "percent", locale);
    }
}
