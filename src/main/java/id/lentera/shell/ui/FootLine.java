package id.lentera.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;

/** Where the figures and the boundaries come from, and which version of the product shows them. */
class FootLine extends Footer {

    FootLine(String version) {
        addClassName("foot-line");
        Span sources = new Span(getTranslation("shell.foot.sources"));
        Anchor more = new Anchor("sumber", getTranslation("shell.foot.more"));
        Span product = new Span(
                version.isBlank()
                        ? getTranslation("shell.foot.product")
                        : getTranslation("shell.foot.version", version));
        product.addClassName("foot-version");
        add(sources, more, product);
    }
}
