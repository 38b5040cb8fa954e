package id.lentera.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.lentera.security.SecurityLinks;
import java.util.Set;

/** Sign-in for the administrator. Reading needs none of this, and the page says so. */
@Route(SecurityLinks.LOGIN)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<String> REASONS = Set.of("wrong", "blocked", "expired");

    private final transient AuthenticationContext authentication;
    private final LoginForm form = new LoginForm();

    LoginView(AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("login-page");
        form.setAction(SecurityLinks.LOGIN);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts("wrong"));
        // The form has no word of its own for the button that shows the password.
        form.getElement()
                .executeJs(
                        "customElements.whenDefined('vaadin-password-field').then(() => { const field ="
                                + " this.querySelector('vaadin-password-field'); if (field) field.i18n = { reveal: $0 }; })",
                        getTranslation("security.password.show"));
        Paragraph note = new Paragraph(getTranslation("security.note"));
        note.addClassName("login-note");
        add(form, note);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        event.getLocation().getQueryParameters().getSingleParameter("error").ifPresent(reason -> {
            form.setI18n(texts(REASONS.contains(reason) ? reason : "wrong"));
            form.setError(true);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.title");
    }

    private LoginI18n texts(String error) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form words = texts.getForm();
        words.setTitle(getTranslation("security.title"));
        words.setUsername(getTranslation("security.username"));
        words.setPassword(getTranslation("security.password"));
        words.setSubmit(getTranslation("security.submit"));
        LoginI18n.ErrorMessage message = texts.getErrorMessage();
        message.setTitle(getTranslation("security.error." + error + ".title"));
        message.setMessage(getTranslation("security.error." + error + ".message"));
        message.setUsername(getTranslation("security.username.required"));
        message.setPassword(getTranslation("security.password.required"));
        return texts;
    }
}
