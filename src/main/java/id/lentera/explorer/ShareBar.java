package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinSession;
import id.lentera.links.ShortLinks;
import id.lentera.mapview.LenteraMap;
import id.lentera.platform.ProblemException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with the map as it is: read it as a table, copy its address, embed it, save it. */
@JsModule("./explorer/copy-text.ts")
class ShareBar extends Div {

    private final transient Supplier<ExplorerScreen> screen;
    private final transient ShortLinks links;
    private final Button picture;
    private @Nullable LenteraMap map;

    /** @param screen what is shown now */
    ShareBar(Supplier<ExplorerScreen> screen, ExplorerActions actions, ShortLinks links) {
        this.screen = screen;
        this.links = links;
        picture = button("sharing.picture", VaadinIcon.DOWNLOAD_ALT, this::savePicture, "picture-button");
        addClassName("share-bar");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("sharing.title"));
        add(
                button("sharing.table", VaadinIcon.TABLE, () -> actions.showTable(true), "share-table"),
                button("sharing.link", VaadinIcon.LINK, this::copyLink, "share-link"),
                button("sharing.embed", VaadinIcon.CODE, this::embed, "share-embed"),
                picture);
    }

    void drawPicturesOf(LenteraMap pictured) {
        map = pictured;
    }

    /** Several maps beside each other make no picture. */
    void setPictures(boolean possible) {
        picture.setVisible(possible);
    }

    private void savePicture() {
        if (map != null) {
            new PictureDialog(screen.get(), map).open();
        }
    }

    private Button button(String key, VaadinIcon icon, Runnable action, String name) {
        Button button = new Button(getTranslation(key), icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName(name);
        return button;
    }

    /** The short address, or the long one with a sentence why. */
    private void copyLink() {
        ExplorerState state = screen.get().state();
        try {
            String code = links.shorten(
                    ShareLinks.query(state),
                    VaadinSession.getCurrent().getSession().getId());
            CopyAction.run(this, ShortLinks.PATH + code, getTranslation("sharing.copied"));
        } catch (ProblemException problem) {
            Notification.show(problem.text().in(getLocale()));
            CopyAction.run(this, "/?" + ShareLinks.query(state), getTranslation("sharing.copied"));
        }
    }

    private void embed() {
        ExplorerScreen now = screen.get();
        new EmbedDialog(now.state(), ScreenTitle.of(now, this::getTranslation, getLocale())).open();
    }
}
