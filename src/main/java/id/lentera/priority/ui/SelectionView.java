package id.lentera.priority.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaQueries;
import id.lentera.mapview.LenteraMap;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Selection;
import id.lentera.priority.SelectionQueries;
import id.lentera.priority.SelectionQuestion;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Areas chosen by a rate and a number at once: drawing, map and list in step, and how the choice came about. */
@Route("prioritas/pilih")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/selection.css")
class SelectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Words that change nothing but what the browser computes by itself. */
    private static final List<String> CHOSEN_HERE =
            List.of("rateRef", "rateCut", "countRef", "countCut", "weight", "top", "share", "worst");

    private final transient SelectionQueries selections;
    private final SelectionFields fields;
    private final LenteraMap map = new LenteraMap();
    private final transient SelectionMap mapping;
    private final Selector selector = new Selector(map);
    private final SelectionNotes notes = new SelectionNotes();
    private final Paragraph problem = new Paragraph();
    private String figures = "";
    private Map<String, String> address = Map.of();

    SelectionView(SelectionQueries selections, AreaQueries areas, AreaDirectory directory) {
        this.selections = selections;
        this.mapping = new SelectionMap(map, directory);
        fields = new SelectionFields(selections, areas, this::change);
        addClassNames("page", "wide-page", "selection");
        Paragraph lead = new Paragraph(getTranslation("selection.lead"));
        lead.addClassName("lead");
        problem.addClassNames("card", "problem");
        problem.getElement().setAttribute("role", "alert");
        selector.onChoice(query -> change(words(QueryParameters.fromString(query))));
        add(
                new H1(getTranslation("selection.title")),
                lead,
                new Anchor("prioritas", getTranslation("selection.named")),
                presets(),
                fields,
                problem,
                selector,
                notes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> words = words(event.getLocation().getQueryParameters());
        SelectionQuestion question = selections.read(words);
        address = new LinkedHashMap<>(selections.write(question));
        if (words.containsKey("list")) {
            address.put("list", words.get("list"));
        }
        fields.show(question);
        problem.setVisible(false);
        try {
            show(selections.find(question));
        } catch (ProblemException e) {
            // The fields stay, so that the reader can ask something else.
            problem.setText(e.text().in(getLocale()));
            problem.setVisible(true);
        }
        selector.setVisible(!problem.isVisible());
        notes.setVisible(!problem.isVisible());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selection.title") + " – Lentera";
    }

    private void show(Selection selection) {
        Map<String, String> base = new LinkedHashMap<>(address);
        base.keySet().removeAll(CHOSEN_HERE);
        base.remove("list");
        String query = query(base);
        selector.show("/api/priorities/selection?" + query, selection, list(selection, address.get("list")));
        if (!query.equals(figures)) {
            figures = query;
            map.setSizeFull();
            map.setAriaLabel(getTranslation("selection.map", selection.within().name()));
            mapping.show(selection, query, quadrants(selection), getLocale());
        }
        notes.show(selection, "/api/priorities/selection?" + query(selections.write(selection.question())));
    }

    private List<String> quadrants(Selection selection) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(q -> getTranslation(
                        "selector.quadrant." + q,
                        selection.rate().indicator().name().in(getLocale()),
                        selection.count().indicator().name().in(getLocale())))
                .toList();
    }

    /** The list that the address names; the first there is where it names none. */
    private static String list(Selection selection, @Nullable String asked) {
        List<String> ids = selection.lists().stream().map(o -> o.list().id()).toList();
        if (asked == null) {
            return ids.isEmpty() ? "" : ids.getFirst();
        }
        return ids.contains(asked) ? asked : "";
    }

    private void change(Map<String, String> words) {
        Map<String, String> next = new HashMap<>(address);
        next.putAll(words);
        if (!words.getOrDefault("rateRef", "").isEmpty()) {
            next.remove("rateCut");
        }
        if (!words.getOrDefault("countRef", "").isEmpty()) {
            next.remove("countCut");
        }
        next.values().removeIf(String::isEmpty);
        if (!next.equals(address)) {
            UI.getCurrent().navigate(SelectionView.class, QueryParameters.simple(next));
        }
    }

    private Nav presets() {
        Nav presets = new Nav(
                preset("poverty", "rate=poverty_rate&count=poor_population_thousand"),
                preset(
                        "extreme",
                        "rate=extreme_poverty_rate&rateYear=2021&count=extreme_poor_population&countYear=2021"),
                preset("unlit", "rate=households_without_electricity_pct&count=households_without_electricity"),
                preset(
                        "electrification",
                        "rate=electrification_ratio&rateYear=2019&count=households_without_electricity&countYear=2021"),
                preset(
                        "villages",
                        "rate=electrification_ratio&rateYear=2019&rateRef=mean&count=village_electrification_ratio&countYear=2019"));
        presets.addClassName("page-links");
        presets.setAriaLabel(getTranslation("selection.presets"));
        return presets;
    }

    private Anchor preset(String name, String query) {
        return new Anchor("prioritas/pilih?" + query, getTranslation("selection.preset." + name));
    }

    private static Map<String, String> words(QueryParameters query) {
        Map<String, String> words = new LinkedHashMap<>();
        query.getParameters().forEach((name, values) -> words.put(name, values.isEmpty() ? "" : values.getFirst()));
        return words;
    }

    private static String query(Map<String, String> words) {
        return words.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("&"));
    }
}
