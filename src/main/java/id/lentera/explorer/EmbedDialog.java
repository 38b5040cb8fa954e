package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;

/** The HTML that puts this map on somebody's page. */
class EmbedDialog extends Dialog {

    /** The host is what the reader sees in the address bar, which a server behind another can't know. */
    private static final String HOST = "{host}";

    EmbedDialog(ExplorerState state, String title) {
        setHeaderTitle(getTranslation("sharing.embed"));
        setWidth("min(40rem, 95vw)");
        String language = "en".equals(getLocale().getLanguage()) ? "en" : "";
        Map<String, String> further = language.isEmpty() ? Map.of() : Map.of(ReaderLanguage.PARAMETER, language);
        String code =
                "<iframe src=\"%s%s\" title=\"%s\" width=\"100%%\" height=\"480\" style=\"border:0\" loading=\"lazy\"></iframe>"
                        .formatted(
                                HOST,
                                EmbedTemplate.escape(ShareLinks.of(ShareLinks.EMBED, state, further)),
                                EmbedTemplate.escape(title));
        TextArea field = new TextArea(getTranslation("sharing.embed.code"));
        field.addClassName("embed-code");
        field.setWidthFull();
        field.setReadOnly(true);
        field.setValue(code);
        field.getElement()
                .executeJs("this.value = $0.replace($1, location.origin); return this.value", code, HOST)
                .then(String.class, field::setValue);
        Button copy = new Button(
                getTranslation("sharing.embed.copy"),
                _ -> CopyAction.run(this, field.getValue(), getTranslation("sharing.embed.copied")));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("sharing.embed.help")), field);
        getFooter().add(new Button(getTranslation("sharing.close"), _ -> close()), copy);
    }
}
