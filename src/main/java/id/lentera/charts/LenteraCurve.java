package id.lentera.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Map;

/** Curves of shares with the same figures, at every tenth, as a table below. */
@Tag("lentera-curve")
@JsModule("./chart/lentera-curve.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public class LenteraCurve extends Component implements HasSize {

    public void show(CurveChart chart) {
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "locale",
                                "en".equals(getLocale().getLanguage()) ? "en-GB" : "id-ID",
                                "table",
                                getTranslation("charts.table")));
        getElement().setPropertyBean("curve", chart);
    }
}
