package id.lentera.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.net.URI;
import java.net.URL;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/** Two buttons, ID and EN. A choice reloads the page at the same address, so that nothing that is shown gets lost. */
class LanguageSwitch extends Div {

    LanguageSwitch() {
        addClassName("language-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("shell.language"));
        add(button("id", "Bahasa Indonesia"), button("en", "English"));
    }

    private NativeButton button(String language, String name) {
        boolean current = language.equals(getLocale().getLanguage());
        NativeButton button = new NativeButton(language.toUpperCase(Locale.ROOT), _ -> choose(language));
        button.setAriaLabel(name);
        button.getElement().setAttribute("lang", language);
        button.getElement().setAttribute("aria-pressed", String.valueOf(current));
        button.setClassName("current", current);
        return button;
    }

    private static void choose(String language) {
        UI ui = UI.getCurrent();
        ui.getPage().fetchCurrentURL(url -> ui.getPage().setLocation(inLanguage(url, language)));
    }

    private static URI inLanguage(URL url, String language) {
        return UriComponentsBuilder.fromUriString(url.toString())
                .replaceQueryParam("lang", language)
                .build()
                .toUri();
    }
}
