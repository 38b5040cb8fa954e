package id.lentera.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.lentera.platform.ProblemException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** What a page does when an action fails: a problem says its sentence, anything else is logged and answered with a plain one. */
@Component
class Failures implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int SHOWN_MS = 8000;

    private final I18NProvider texts;

    Failures(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this::show));
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    void show(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.debug("A reader left before the answer was sent", failure);
            return;
        }
        UI ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("A page failed", failure);
            return;
        }
        String sentence =
                switch (failure) {
                    case ProblemException problem -> problem.text().in(ui.getLocale());
                    case AccessDeniedException _ -> texts.getTranslation("shell.error.denied", ui.getLocale());
                    default -> {
                        LOG.error("A page failed", failure);
                        yield texts.getTranslation("shell.error.action", ui.getLocale());
                    }
                };
        Notification notification = new Notification(sentence, SHOWN_MS, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        notification.open();
    }

    private SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.getTranslation("shell.error.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.error.action", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.error.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.error.cookies", locale));
        return messages;
    }
}
