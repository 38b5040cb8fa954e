package id.lentera.priority.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** A heading that says beside its words when demonstration values went into what stands below. */
class DemoHeading extends H2 {

    void show(String words, boolean demo) {
        removeAll();
        add(new Span(words));
        if (demo) {
            Span badge = new Span(getTranslation("portfolio.demo"));
            badge.addClassNames("badge", "demo");
            add(new Span(" "), badge);
        }
    }
}
