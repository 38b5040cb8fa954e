package id.lentera.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Map;

/**
 * A line chart with the same figures as a table below. Everything it shows is a property of its element, so a reload or a
 * re-attach rebuilds it.
 */
@Tag("lentera-chart")
@JsModule("./chart/lentera-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public class LenteraChart extends Component implements HasSize {

    /** Draws the lines; a line without points is named nowhere. */
    public void show(TrendChart chart) {
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "locale", "en".equals(getLocale().getLanguage()) ? "en-GB" : "id-ID",
                                "table", getTranslation("charts.table"),
                                "year", getTranslation("charts.year"),
                                "none", getTranslation("charts.none")));
        getElement().setPropertyBean("trend", chart);
    }
}
