package id.lentera.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.RouterLink;

/** Pages of one kind behind one word of the menu, so that all of the menu fits beside each other. */
class NavGroup extends NativeDetails {

    private final Div links = new Div();

    NavGroup(String name) {
        super(name);
        addClassName("nav-group");
        // Opening one closes the others.
        getElement().setAttribute("name", "menu");
        links.addClassName("nav-links");
        setContent(links);
    }

    void add(RouterLink link) {
        links.add(link);
    }

    /** Marks the group of the page shown. */
    void showCurrent() {
        boolean within = links.getChildren().anyMatch(link -> link.hasClassName("current"));
        getSummary().setClassName("current", within);
        setOpen(false);
    }
}
