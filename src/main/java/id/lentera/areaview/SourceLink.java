package id.lentera.areaview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import id.lentera.provenance.Citation;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceLinks;
import java.util.Locale;

/** A source as a link to where it can be read, or to its line in the list of sources. */
public final class SourceLink {

    private SourceLink() {}

    /** The full citation. */
    public static Component of(Source source, Locale locale) {
        return link(source, Citation.of(source, locale));
    }

    /** Publisher and year where space is short; the full citation on demand. */
    public static Component brief(Source source, Locale locale) {
        Component link = link(source, Citation.brief(source, locale));
        link.getElement().setAttribute("title", Citation.of(source, locale));
        return link;
    }

    private static Component link(Source source, String words) {
        Anchor link = new Anchor(SourceLinks.address(source), words, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
