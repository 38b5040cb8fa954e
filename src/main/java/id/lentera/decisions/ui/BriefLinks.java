package id.lentera.decisions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;

/** The brief in its three forms. */
class BriefLinks extends Div {

    /** @param address of a form, with everything but the language */
    BriefLinks(UnaryOperator<String> address) {
        addClassNames("page-links", "brief-links");
        for (String format : new String[] {"pdf", "docx", "xlsx"}) {
            Anchor file = new Anchor(
                    address.apply(format) + "lang=" + getLocale().getLanguage(), getTranslation("runs." + format));
            // The router would take the address for a page of its own.
            file.getElement().setAttribute("router-ignore", true);
            file.getElement().setAttribute("download", true);
            add(file);
        }
    }
}
