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

    /** Words of the menu that hold several pages, by the first part of their paths. Other pages stand for themselves. */
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("pola", "shell.menu.analysis"),
            Map.entry("ketimpangan", "shell.menu.analysis"),
            Map.entry("program", "shell.menu.programmes"),
            Map.entry("konvergensi", "shell.menu.programmes"),
            Map.entry("listrik", "shell.menu.programmes"),
            Map.entry("penyaluran", "shell.menu.programmes"),
            Map.entry("sumber", "shell.menu.data"),
            Map.entry("temuan", "shell.menu.data"),
            Map.entry("laporan-kecocokan", "shell.menu.data"),
            Map.entry("pengelolaan", "shell.menu.data"));

    /** Pages without an entry of their own, by the entry that leads to them. */
    private static final Map<String, String> REACHED_BY = Map.of(
            "desa", "listrik",
            "pelatihan", "listrik",
            "jamsostek", "listrik",
            "ketenagakerjaan", "listrik",
            "resertifikasi", "listrik",
            "pengaduan", "listrik");

    /** A menu that is open closes when the reader turns elsewhere or presses Escape. */
    private static final String CLOSING = """
            const nav = this;
            const close = (except) => nav.querySelectorAll('details[open]').forEach((d) => { if (d !== except) d.open = false; });
            nav.addEventListener('keydown', (event) => {
              const open = event.key === 'Escape' && event.target.closest('details[open]');
              if (open) { open.open = false; open.querySelector('summary').focus(); }
            });
            const outside = (event) => {
              if (!nav.isConnected) document.removeEventListener(event.type, outside);
              else close(event.target.closest?.('.nav-group'));
            };
            document.addEventListener('pointerdown', outside);
            document.addEventListener('focusin', outside);
            """;

    private final transient AuthenticationContext authentication;
    private final Map<String, RouterLink> links = new LinkedHashMap<>();
    private final Map<String, NavGroup> groups = new LinkedHashMap<>();
    private final Nav nav = new Nav();
    private final Button toggle = new Button(VaadinIcon.MENU.create());

    TopBar(AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("top-bar");
        nav.addClassName("top-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().forEach(this::addLink);
        nav.getElement().executeJs(CLOSING);
        toggle.addClassName("menu-toggle");
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        toggle.setAriaLabel(getTranslation("shell.menu"));
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(_ -> setMenuOpen(!hasClassName("menu-open")));
        add(brand(), nav, new LanguageSwitch(), account(), toggle);
    }

    /** Marks the link of the page shown, also for screen readers, and closes the menu of a small screen. */
    void showCurrent(String path) {
        String first = path.split("/", 2)[0];
        String shown = links.containsKey(path) ? path : REACHED_BY.getOrDefault(first, first);
        links.forEach((target, link) -> {
            boolean current = target.equals(shown);
            link.setClassName("current", current);
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        groups.values().forEach(NavGroup::showCurrent);
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
        String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        links.put(path, link);
        String group = GROUPS.get(path);
        if (group == null) {
            nav.add(link);
        } else {
            groups.computeIfAbsent(group, this::addGroup).add(link);
        }
    }

    private NavGroup addGroup(String key) {
        NavGroup group = new NavGroup(getTranslation(key));
        nav.add(group);
        return group;
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
