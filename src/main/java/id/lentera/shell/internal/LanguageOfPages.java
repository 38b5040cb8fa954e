package id.lentera.shell.internal;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives every page the reader's language and remembers a choice made in the address for a year. */
@Component
class LanguageOfPages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            Locale language = Language.of(page.getVaadinRequest());
            page.getDocument().child(0).attr("lang", language.getLanguage());
            Language.inAddress(page.getVaadinRequest())
                    .ifPresent(chosen -> page.getVaadinResponse().addCookie(cookie(chosen)));
        });
        event.getSource().addUIInitListener(ui -> ui.getUI()
                .setLocale(Language.of(com.vaadin.flow.server.VaadinRequest.getCurrent())));
    }

    private static Cookie cookie(Locale language) {
        Cookie cookie = new Cookie(Language.COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
