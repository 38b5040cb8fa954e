package id.lentera.programs.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import id.lentera.provenance.Citation;
import id.lentera.provenance.Source;

/** A source in short, with the link to it where there is one; the full citation on demand. */
class SourceLink extends Span {

    SourceLink(Source source) {
        addClassName("source-link");
        if (source.url() == null) {
            setText(Citation.brief(source, getLocale()));
        } else {
            Anchor link = new Anchor(source.url(), Citation.brief(source, getLocale()), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            add(link);
        }
        getElement().setAttribute("title", Citation.of(source, getLocale()));
    }
}
