package id.lentera.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.lentera.security.SecurityLinks;
import id.lentera.shell.Logo;
import java.util.LinkedHashMap;
import java.util.Map;

/** Name and lantern, the menu from the pages' own metadata, language, account. */
class TopBar extends Header {

    private final transient AuthenticationContext authentication;
    private final Map<String, RouterLink> links = new LinkedHashMap<>();
    private final Nav nav = new Nav();
    private final Button toggle = new Button(VaadinIcon.MENU.create());

    TopBar(AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("top-bar");
        nav.addClassName("top-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().forEach(this::addLink);
        toggle.addClassName("menu-toggle");
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        toggle.setAriaLabel(getTranslation("shell.menu"));
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(_ -> setMenuOpen(!hasClassName("menu-open")));
        add(brand(), nav, new LanguageSwitch(), account(), toggle);
    }

    /** Marks the link of the page shown, also for screen readers, and closes the menu of a small screen. */
    void showCurrent(String path) {
        links.forEach((target, link) -> {
            boolean current = target.equals(path);
            link.setClassName("current", current);
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        setMenuOpen(false);
    }

    private void setMenuOpen(boolean open) {
        setClassName("menu-open", open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private Anchor brand() {
        Image logo = new Image(Logo.address(), "");
        logo.addClassName("brand-logo");
        Span name = new Span("Lentera");
        name.addClassName("brand-name");
        Anchor brand = new Anchor("", logo, name);
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", getTranslation("shell.home"));
        return brand;
    }

    private void addLink(MenuEntry entry) {
        RouterLink link = new RouterLink(getTranslation(entry.title()), entry.menuClass());
        links.put(entry.path().startsWith("/") ? entry.path().substring(1) : entry.path(), link);
        nav.add(link);
    }

    private com.vaadin.flow.component.Component account() {
        if (!authentication.isAuthenticated()) {
            Anchor login = new Anchor(SecurityLinks.LOGIN, getTranslation("shell.login"));
            login.addClassName("account");
            return login;
        }
        Button logout = new Button(getTranslation("shell.logout"), _ -> authentication.logout());
        logout.addClassName("account");
        logout.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return logout;
    }
}
