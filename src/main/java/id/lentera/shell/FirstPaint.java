package id.lentera.shell;

import com.vaadin.flow.server.VaadinRequest;
import org.jsoup.nodes.Document;

/** Something that a page shows by itself while the application is still on its way. */
public interface FirstPaint {

    /**
     * Adds it to the page where it has something to show.
     *
     * @return whether it fetches so much itself that the application is to wait until the page tells {@code lentera-first-map}
     */
    boolean addTo(Document page, VaadinRequest request);
}
