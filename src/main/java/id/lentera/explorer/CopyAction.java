package id.lentera.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;

/** Copies a text in the browser and says so politely; where that isn't allowed, shows the text to copy by hand. */
final class CopyAction {

    private static final int SHOWN_MS = 4000;

    private CopyAction() {}

    /**
     * @param text   what is copied; an address begins with {@code /} and gets the host that the reader sees
     * @param copied the sentence that says it worked
     */
    static void run(Component near, String text, String copied) {
        near.getElement()
                .executeJs("return window.lenteraCopy($0.startsWith('/') ? location.origin + $0 : $0)", text)
                .then(
                        Boolean.class,
                        worked -> {
                            if (worked) {
                                say(copied);
                            } else {
                                showByHand(near, text);
                            }
                        },
                        _ -> showByHand(near, text));
    }

    /** Polite: a reader of the screen isn't interrupted. */
    static void say(String sentence) {
        Notification notification = new Notification(sentence, SHOWN_MS, Notification.Position.BOTTOM_CENTER);
        notification.setAssertive(false);
        notification.open();
    }

    private static void showByHand(Component near, String text) {
        Dialog dialog = new Dialog(near.getTranslation("sharing.address"));
        TextArea field = new TextArea();
        field.setAriaLabel(near.getTranslation("sharing.address"));
        field.setValue(text);
        field.setReadOnly(true);
        field.setWidthFull();
        field.addThemeVariants(TextAreaVariant.LUMO_SMALL);
        if (text.startsWith("/")) {
            field.getElement().executeJs("this.value = location.origin + $0", text);
        }
        field.getElement().executeJs("requestAnimationFrame(() => { this.focus(); this.inputElement.select(); })");
        dialog.add(new Paragraph(near.getTranslation("sharing.by-hand")), field);
        dialog.getFooter().add(new Button(near.getTranslation("sharing.close"), _ -> dialog.close()));
        dialog.open();
    }
}
