package id.lentera.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A heading, one sentence and the way back to the map. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    ErrorPage() {
        addClassNames("page", "error-page");
    }

    void say(String titleKey, String sentence) {
        title = getTranslation(titleKey);
        removeAll();
        add(new H1(title), new Paragraph(sentence), new Anchor("", getTranslation("shell.back")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
