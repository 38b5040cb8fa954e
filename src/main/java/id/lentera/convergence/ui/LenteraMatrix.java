package id.lentera.convergence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import id.lentera.convergence.AreaClass;
import id.lentera.convergence.Column;
import id.lentera.programs.Programme;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** The grid of programmes by area. It fetches its figures from {@code /api/convergence/matrix} and draws only the lines in sight. */
@Tag("lentera-matrix")
@JsModule("./matrix/lentera-matrix.ts")
class LenteraMatrix extends Component {

    private static final List<String> STATES = List.of("absent", "planned", "present", "below", "met", "above", "out");
    private static final List<String> WORDS =
            List.of("search", "classes", "all", "count", "area", "class", "label", "loading", "failed");

    private static final String CODE = "event.detail.code";
    private static final String PROGRAMME = "event.detail.programme";

    LenteraMatrix() {
        Map<String, String> texts = new LinkedHashMap<>();
        WORDS.forEach(word -> texts.put(word, text("convergence.matrix." + word)));
        STATES.forEach(state -> texts.put("state." + state, text("convergence.state." + state)));
        texts.put("locale", "en".equals(getLocale().getLanguage()) ? "en-GB" : "id-ID");
        getElement().setPropertyMap("texts", texts);
        getElement()
                .setPropertyList(
                        "classes",
                        Arrays.stream(AreaClass.values())
                                .map(c -> Map.of("name", c.label().in(getLocale()), "color", c.color()))
                                .toList());
    }

    /** Answers whether it fetches other figures now. */
    boolean show(String source, List<Column> columns) {
        getElement()
                .setPropertyList(
                        "columns",
                        columns.stream()
                                .map(c -> Map.of(
                                        "id",
                                        c.programme().id(),
                                        "name",
                                        head(c),
                                        "note",
                                        c.programme().name().in(getLocale())))
                                .toList());
        boolean other = !source.equals(getElement().getProperty("source"));
        getElement().setProperty("source", source);
        return other;
    }

    void select(String code) {
        getElement().setProperty("selected", code);
    }

    /** What stands in brackets at the end of a name is its short form. */
    static String shortName(Programme programme, Locale locale) {
        String name = programme.name().in(locale);
        int open = name.lastIndexOf('(');
        return open > 0 && name.endsWith(")") ? name.substring(open + 1, name.length() - 1) : name;
    }

    private String head(Column column) {
        String name = shortName(column.programme(), getLocale());
        return column.required() ? name + " ≥" + column.threshold() + "%" : name;
    }

    private String text(String key) {
        // Braces are filled in by the browser.
        return getTranslation(key, "{0}", "{1}");
    }

    /** @param open is told code and programme of an opened cell; the programme is empty for the name of an area */
    void onOpen(BiConsumer<String, String> open) {
        getElement()
                .addEventListener("cell-open", event -> {
                    open.accept(text(event, CODE), text(event, PROGRAMME));
                })
                .addEventData(CODE)
                .addEventData(PROGRAMME);
    }

    /** @param rest what may be put into the page once the figures are drawn, or can't be */
    void onSettled(Runnable rest) {
        getElement().addEventListener("matrix-settled", _ -> rest.run());
    }

    private static String text(DomEvent event, String part) {
        return event.getEventData().path(part).asString("");
    }
}
