package id.lentera.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import id.lentera.decisions.DecisionService;
import id.lentera.platform.ProblemException;

/** Asks why a decision is taken out of force. */
class RevokeDialog extends Dialog {

    RevokeDialog(DecisionService service, long decision, Runnable done) {
        setHeaderTitle(getTranslation("decisions.revoke"));
        TextArea reason = new TextArea(getTranslation("decisions.field.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        reason.setWidthFull();
        add(reason);
        Button revoke = new Button(getTranslation("decisions.revoke"), _ -> {
            try {
                service.revoke(decision, reason.getValue());
                close();
                done.run();
            } catch (ProblemException e) {
                reason.setErrorMessage(e.text().in(getLocale()));
                reason.setInvalid(true);
            }
        });
        revoke.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("decisions.cancel"), _ -> close()), revoke);
    }
}
