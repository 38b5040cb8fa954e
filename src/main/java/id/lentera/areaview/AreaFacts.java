package id.lentera.areaview;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.FigureFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Kind, both codes, size on the ellipsoid in square kilometres, and how many areas lie one level below. */
public class AreaFacts extends UnorderedList {

    private static final double SMALL_KM2 = 100;

    /**
     * @param km2        null without a polygon
     * @param childLevel null for villages
     */
    public AreaFacts(Area area, @Nullable Double km2, int children, @Nullable AreaLevel childLevel) {
        addClassName("area-facts");
        add(new ListItem(getTranslation("areas.kind." + area.kind())));
        add(fact("areaview.code.kemendagri", area.code().value()));
        if (area.bpsCode() != null) {
            add(fact("areaview.code.bps", area.bpsCode()));
        }
        if (km2 != null) {
            add(fact("areaview.km2", squareKilometres(km2)));
        }
        if (childLevel != null) {
            add(new ListItem(getTranslation("areaview.children." + childLevel, children)));
        }
        if (!area.registered()) {
            Span mark = new Span(getTranslation("areaview.unregistered"));
            mark.addClassNames("badge", "warning");
            add(new ListItem(mark));
        }
    }

    /** Two decimals only where the area is small. */
    private String squareKilometres(double km2) {
        BigDecimal rounded = BigDecimal.valueOf(km2).setScale(km2 < SMALL_KM2 ? 2 : 0, RoundingMode.HALF_UP);
        return FigureFormat.number(rounded, getLocale());
    }

    private ListItem fact(String key, String value) {
        Span number = new Span(value);
        number.addClassName("number");
        return new ListItem(new Span(getTranslation(key) + " "), number);
    }
}
