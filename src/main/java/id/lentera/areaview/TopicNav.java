package id.lentera.areaview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The way between the pages of single topics, which share one entry of the menu. */
public class TopicNav extends Nav {

    private static final List<String> PATHS =
            List.of("listrik", "pelatihan", "jamsostek", "ketenagakerjaan", "resertifikasi", "pengaduan");

    /** @param current path of the page shown */
    public TopicNav(String current) {
        addClassNames("topic-nav", "on-screen");
        getElement().setAttribute("aria-label", getTranslation("areaview.topics"));
        UnorderedList list = new UnorderedList();
        for (String path : PATHS) {
            Anchor link = new Anchor(path, getTranslation("areaview.topic." + path));
            if (path.equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
