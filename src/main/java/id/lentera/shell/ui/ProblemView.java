package id.lentera.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.platform.ProblemException;

/** The address asks for something that doesn't exist or can't be read: the problem's own sentence. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ProblemView extends ErrorPage implements HasErrorParameter<ProblemException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ProblemException> parameter) {
        say("shell.problem.title", parameter.getException().text().in(getLocale()));
        return parameter.getException().status();
    }
}
