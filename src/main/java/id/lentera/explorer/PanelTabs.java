package id.lentera.explorer;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;

/** On a small screen one part of the page shows at a time; wide screens show all and hide these tabs. */
class PanelTabs extends Div {

    private final Tabs tabs = new Tabs();

    private static final List<String> PARTS = List.of("map", "choices", "area", "table");

    PanelTabs(HasStyle page) {
        addClassName("panel-tabs");
        tabs.getElement().setAttribute("aria-label", getTranslation("explorer.parts"));
        tabs.add(
                tab("map", VaadinIcon.MAP_MARKER),
                tab("choices", VaadinIcon.SLIDERS),
                tab("area", VaadinIcon.INFO_CIRCLE),
                tab("table", VaadinIcon.TABLE));
        tabs.addSelectedChangeListener(_ -> show(page, PARTS.get(tabs.getSelectedIndex())));
        show(page, PARTS.getFirst());
        add(tabs);
    }

    /** Shows a part on a small screen; a wide one shows it anyway. */
    void choose(String part) {
        tabs.setSelectedIndex(PARTS.indexOf(part));
    }

    private Tab tab(String part, VaadinIcon icon) {
        return new Tab(icon.create(), new Span(getTranslation("explorer.part." + part)));
    }

    private static void show(HasStyle page, String shown) {
        PARTS.forEach(part -> page.setClassName("show-" + part, part.equals(shown)));
    }
}
