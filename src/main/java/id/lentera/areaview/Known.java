package id.lentera.areaview;

import com.vaadin.flow.component.html.Span;
import id.lentera.indicators.FigureFormat;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers on pages; one that was not published is a dash, never zero. */
public final class Known {

    private static final String UNKNOWN = "–";

    private Known() {}

    public static String count(@Nullable Long number, Locale locale) {
        return number == null ? UNKNOWN : FigureFormat.number(BigDecimal.valueOf(number), locale);
    }

    public static String percent(@Nullable BigDecimal share, Locale locale) {
        return share == null ? UNKNOWN : FigureFormat.withUnit(share, "percent", locale);
    }

    public static Span span(@Nullable Long number, Locale locale) {
        return new Span(count(number, locale));
    }

    public static Span span(@Nullable BigDecimal share, Locale locale) {
        return new Span(percent(share, locale));
    }
}
