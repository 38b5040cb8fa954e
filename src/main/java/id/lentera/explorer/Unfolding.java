package id.lentera.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.shared.Registration;

/** A folded part of the page: what nobody opens costs neither the line nor the browser. */
final class Unfolding {

    private Unfolding() {}

    /** Puts content into a part when it is opened first. */
    static void once(Details part, Component... content) {
        Registration[] opening = new Registration[1];
        opening[0] = part.addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                part.add(content);
                opening[0].remove();
            }
        });
    }
}
