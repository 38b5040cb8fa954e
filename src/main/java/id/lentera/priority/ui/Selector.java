package id.lentera.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import id.lentera.mapview.LenteraMap;
import id.lentera.priority.Selection;
import id.lentera.priority.Selection.AxisReport;
import id.lentera.priority.selection.Stop;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Points, map and list that move together. The browser fetches the figures and computes what cuts, weight and stop rule change; only
 * what a reader has finished choosing comes back.
 */
@Tag("lentera-selector")
@JsModule("./selector/lentera-selector.ts")
class Selector extends Component {

    private static final String PREFIX = "selector.";
    private static final String QUERY = "event.detail.query";

    Selector(LenteraMap map) {
        map.getElement().setAttribute("slot", "map");
        getElement().appendChild(map.getElement());
        getElement().setPropertyMap("texts", texts(getLocale()));
    }

    /**
     * @param figures address of the figures, without what is chosen here
     * @param list    id of the official list laid over; empty for none
     */
    void show(String figures, Selection selection, String list) {
        Map<String, Object> chosen = new HashMap<>();
        chosen.put("rate", cut(selection.rate()));
        chosen.put("count", cut(selection.count()));
        chosen.put("weight", selection.question().numberWeight());
        chosen.put("worst", selection.question().worstOnly());
        chosen.put(
                "stop",
                switch (selection.question().stop()) {
                    case Stop.Top(int areas) -> Map.of("top", areas);
                    case Stop.Share(double percent) -> Map.of("share", percent);
                });
        chosen.put("list", list);
        getElement().setPropertyMap("chosen", chosen);
        getElement().setProperty("dataUrl", figures);
    }

    /** Hears that a reader has finished a change: the words of the address that it sets, empty ones to be taken away. */
    void onChoice(SerializableConsumer<String> listener) {
        getElement()
                .addEventListener(
                        "choice",
                        event ->
                                listener.accept(event.getEventData().path(QUERY).asString("")))
                .addEventData(QUERY);
    }

    private static Map<String, Object> cut(AxisReport axis) {
        return Map.of(
                "kind",
                axis.reference().kind().slug(),
                "value",
                Objects.requireNonNull(axis.reference().value()).doubleValue());
    }

    private static Map<String, String> texts(Locale locale) {
        String language = "en".equals(locale.getLanguage()) ? "en" : "id";
        ResourceBundle bundle = ResourceBundle.getBundle("i18n.selector_" + language, Locale.ROOT);
        Map<String, String> texts = new HashMap<>();
        bundle.keySet().forEach(key -> texts.put(key.substring(PREFIX.length()), bundle.getString(key)));
        texts.put("locale", "en".equals(language) ? "en-GB" : "id-ID");
        return texts;
    }
}
