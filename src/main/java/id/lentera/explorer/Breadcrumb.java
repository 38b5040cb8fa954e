package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.lentera.areas.Area;

/** Indonesia › province › …: where the map is, every step a way back, and a button one level up. */
class Breadcrumb extends Nav {

    private final transient ExplorerActions actions;
    private final OrderedList steps = new OrderedList();
    private final Button up;

    Breadcrumb(ExplorerActions actions) {
        this.actions = actions;
        addClassName("breadcrumb");
        getElement().setAttribute("aria-label", getTranslation("explorer.path"));
        up = new Button(VaadinIcon.ARROW_UP.create(), _ -> actions.up());
        up.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        up.setAriaLabel(getTranslation("explorer.up"));
        up.setTooltipText(getTranslation("explorer.up.keys"));
        add(up, steps);
    }

    void show(ExplorerScreen screen) {
        steps.removeAll();
        screen.path().forEach(area -> steps.add(new ListItem(link(area))));
        Span here = new Span(screen.within().name());
        here.getElement().setAttribute("aria-current", "location");
        steps.add(new ListItem(here));
        up.setEnabled(!screen.path().isEmpty());
    }

    private Button link(Area area) {
        Button link = new Button(area.name(), _ -> actions.open(area.code()));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return link;
    }
}
