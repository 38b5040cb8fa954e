package id.lentera.explorer;

import com.vaadin.flow.component.Focusable;
import java.util.HashMap;
import java.util.Map;

/** Gives the focus back to the control that a reader used when a list is built anew because of it. */
class FocusKeeper {

    private final Map<String, Focusable<?>> controls = new HashMap<>();
    private String used = "";

    /** Forgets the controls of the list before. */
    void startAnew() {
        controls.clear();
    }

    void add(String key, Focusable<?> control) {
        controls.put(key, control);
    }

    /** Says which control is about to change the list. */
    void use(String key) {
        used = key;
    }

    void restore() {
        Focusable<?> control = controls.get(used);
        used = "";
        if (control != null) {
            control.focus();
        }
    }
}
