package id.lentera.areaview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import id.lentera.provenance.Citation;
import id.lentera.provenance.Source;
import java.util.Locale;

/** A source as a link to where it can be read, or in words where it has no address. */
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
        if (source.url() == null) {
            return new Span(words);
        }
        Anchor link = new Anchor(source.url(), words, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
