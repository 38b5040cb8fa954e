package id.lentera.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.lentera.platform.LoadProgress;
import org.springframework.beans.factory.annotation.Value;

/** Top bar, the page, and a foot line with the sources; every page gets it automatically. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN_ID = "isi";

    private final TopBar topBar;
    private final LoadBanner banner;
    private final Main main = new Main();

    MainLayout(
            AuthenticationContext authentication,
            LoadProgress progress,
            @Value("${spring.application.version:}") String version) {
        addClassName("app");
        Anchor skip = new Anchor("#" + MAIN_ID, getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        topBar = new TopBar(authentication);
        banner = new LoadBanner(progress);
        main.setId(MAIN_ID);
        main.addClassName("app-content");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip, topBar, banner, main, new FootLine(version));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        banner.setWanted(!(content instanceof LoadingView));
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        topBar.showCurrent(event.getLocation().getPath());
        banner.update();
    }
}
