package id.lentera.priority.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import id.lentera.priority.Run;

/** What can be done with a list: read it as two pages, or take it to the page where it is looked at once more and adopted. */
class RunActions extends Div {

    RunActions() {
        addClassNames("page-links", "run-actions");
    }

    void show(Run run) {
        removeAll();
        String query = run.query();
        add(new Anchor("keputusan/baru?" + query, getTranslation("runs.adopt")));
        for (String format : new String[] {"pdf", "docx", "xlsx"}) {
            Anchor file = new Anchor(
                    "api/priorities/brief?format=" + format + "&lang="
                            + getLocale().getLanguage() + "&" + query,
                    getTranslation("runs." + format));
            // The router would take the address for a page of its own.
            file.getElement().setAttribute("router-ignore", true);
            file.getElement().setAttribute("download", true);
            add(file);
        }
    }
}
