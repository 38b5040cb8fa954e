package id.lentera.programs.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import id.lentera.provenance.Citation;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceLinks;

/** A source in short, with the link to it; the full citation on demand. */
class SourceLink extends Span {

    SourceLink(Source source) {
        addClassName("source-link");
        Anchor link = new Anchor(SourceLinks.address(source), Citation.brief(source, getLocale()), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        add(link);
        getElement().setAttribute("title", Citation.of(source, getLocale()));
    }
}
