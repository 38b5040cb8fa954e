package id.lentera.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.Map;

/**
 * The page around every view: style sheets, icon, viewport. The sheet of the map page is among them, since most readers begin there and
 * would wait one round trip longer for it. Public because the framework creates it.
 */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/lentera.css")
@StyleSheet("styles/explorer.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink(Logo.address(), Map.of("rel", "icon", "type", "image/svg+xml"));
        settings.addMetaTag("theme-color", "#0f3557");
        settings.addMetaTag(
                "description",
                "Peta kelistrikan, kemiskinan, dan cakupan program sampai tingkat desa, dengan sumber setiap angka.");
    }
}
