package id.lentera;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Opens pages in view tests by their whole address, as a link would. */
public final class Pages {

    private Pages() {}

    /** Navigates to a path with an optional query, for example {@code prioritas?top=5}. */
    public static void open(String address) {
        int mark = address.indexOf('?');
        if (mark < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, mark), QueryParameters.fromString(address.substring(mark + 1)));
        }
    }
}
